/** The mouse and the finger of a reader. */
import type { Page } from '@playwright/test';
import type { Point } from './seen';

export class Pointer {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async clickAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async doubleClickAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.dblclick(x, y);
  }

  /** Moves the mouse there and turns its wheel, in CSS pixels; down is positive. */
  async wheelAt({ x, y }: Point, by: number): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(0, by);
  }

  async hoverAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y);
  }

  /** Presses the mouse there; `dragPressedTo` releases it. */
  async pressAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y);
    await this.page.mouse.down();
  }

  async dragPressedTo({ x, y }: Point): Promise<void> {
    await this.page.mouse.move(x, y, { steps: 5 });
    await this.page.mouse.up();
  }

  async tapAt({ x, y }: Point): Promise<void> {
    await this.page.touchscreen.tap(x, y);
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 5 });
    await this.page.mouse.up();
  }
}
