import 'aduan/define';
import { createRoot } from 'react-dom/client';
import { Widgets } from './widgets';

const place = document.querySelector('#app');
if (place) createRoot(place).render(<Widgets />);
