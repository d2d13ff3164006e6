import { mount } from 'svelte';
import App from './App.svelte';

const target = document.querySelector<HTMLElement>('#app')!;
mount(App, { target, props: { endpoint: target.dataset['endpoint']! } });
