// A code while it is laid out: some places are filled, one has the cursor.

export class Entry {
    private symbols: (string | null)[] = [];
    cursor = 0;

    get length(): number {
        return this.symbols.length;
    }

    get missing(): number {
        return this.symbols.filter(symbol => symbol === null).length;
    }

    /** Without the empty places. */
    get text(): string {
        return this.symbols.join('');
    }

    at(place: number): string | null {
        return this.symbols[place] ?? null;
    }

    reset(length: number): void {
        this.symbols = Array.from({ length }, () => null);
        this.cursor = 0;
    }

    /** Puts a symbol at the cursor; where none may stand twice it leaves its old place. */
    put(symbol: string, repeats: boolean): void {
        if (!repeats)
            this.symbols = this.symbols.map(other => (other === symbol ? null : other));
        this.symbols[this.cursor] = symbol;
        this.cursor = this.next();
    }

    // The next empty place, from the front again after the last one; where all are filled, the next place.
    private next(): number {
        for (let step = 1; step < this.length; ++step) {
            const place = (this.cursor + step) % this.length;
            if (this.symbols[place] === null)
                return place;
        }
        return Math.min(this.cursor + 1, this.length - 1);
    }

    takeBack(): void {
        if (this.symbols[this.cursor] === null)
            this.moveTo(this.cursor - 1);
        this.symbols[this.cursor] = null;
    }

    clear(place: number): void {
        this.moveTo(place);
        this.symbols[this.cursor] = null;
    }

    moveTo(place: number): void {
        this.cursor = Math.min(Math.max(place, 0), Math.max(0, this.length - 1));
    }
}
