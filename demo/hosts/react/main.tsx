import { createRoot } from 'react-dom/client';
import { App } from './app';

const place = document.querySelector<HTMLElement>('#app')!;
createRoot(place).render(<App endpoint={place.dataset['endpoint']!} />);
