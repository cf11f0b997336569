export { ArticleEvents } from './article-events.tsx';
export { EventCard } from './card.tsx';
export { Tour } from './tour.tsx';
// The public record's card wears the same.
import './card.css';
