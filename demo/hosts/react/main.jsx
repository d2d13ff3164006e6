import { createRoot } from 'react-dom/client';
import { App } from './app.jsx';

const place = document.querySelector('#app');
createRoot(place).render(<App endpoint={place.dataset.endpoint} />);
