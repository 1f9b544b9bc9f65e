/** Pixels of the picture drawn for chats and networks: what most of them show without cutting. */
export const cardWidth = 1200;
export const cardHeight = 630;
