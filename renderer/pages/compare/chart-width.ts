/** A chart is as wide as there is room, within what reads well; 900 before the room is known. */
export const chartWidth = (room: number): number => Math.max(560, Math.min(1100, Math.round(room) || 900));
