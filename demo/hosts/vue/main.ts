import { createApp } from 'vue';
import App from './App.vue';

const place = document.querySelector<HTMLElement>('#app')!;
createApp(App, { endpoint: place.dataset['endpoint'] }).mount(place);
