import './suites/wishes/table.js';
import './suites/wishes/page.js';
