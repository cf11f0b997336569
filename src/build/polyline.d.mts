export { encode } from '@googlemaps/polyline-codec';
