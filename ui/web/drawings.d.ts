// Drawings of resources/ are bundled as their text; dom/drawing.ts makes elements of them.
declare module '*.svg' {
    const text: string;
    export default text;
}
