import './settings.css';
import './menus.css';

export { Choice } from './choice.tsx';
export { Preview } from './preview.tsx';
export { Settings } from './settings.tsx';
export { Tooltip } from './tooltip.tsx';
export { TypedDialog } from './typed-dialog.tsx';
