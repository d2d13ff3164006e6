/**
 * Parts of Leaflet that the map needs, imported from its modules: two thirds of the whole. Left out are its controls,
 * popups and icons, which write markup (forbidden under Trusted Types), and its keyboard handler, which listens on the
 * whole document.
 */
import { Map } from 'leaflet/src/map/Map.js';
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import { SVG } from 'leaflet/src/layer/vector/SVG.js';

export { setPosition } from 'leaflet/src/dom/DomUtil.js';
export { Layer } from 'leaflet/src/layer/Layer.js';
export { TileLayer } from 'leaflet/src/layer/tile/TileLayer.js';
export { Polygon } from 'leaflet/src/layer/vector/Polygon.js';
export { Polyline } from 'leaflet/src/layer/vector/Polyline.js';
export { Map };

const drawings = new WeakMap<Map, SVG>();

// Leaflet's own function would import the canvas renderer.
Map.include({
  getRenderer(this: Map): SVG {
    const drawing = drawings.get(this) ?? new SVG({ padding: 0.5 });
    drawings.set(this, drawing);
    if (!this.hasLayer(drawing)) this.addLayer(drawing);
    return drawing;
  },
});
