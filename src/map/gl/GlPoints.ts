import type { DrawRanges } from "./draw-ranges";
import { linkProgram, type Program } from "./link-program";
import { GL_UNIT, VERTEX_BYTES } from "./pack-vertices";
import { FRAGMENT, VERTEX } from "./shaders";
import type { StyleUniforms } from "./style-uniforms";
import type { Frame } from "../geo/mercator";
import { PLAIN_BELOW } from "../points/draw-point";
import type { TimeWindow } from "../../table/window";

export interface GlDraw {
  frame: Frame;
  /** Pixels of the context to a px. */
  pixelRatio: number;
  ranges: DrawRanges;
  window: TimeWindow;
  style: StyleUniforms;
}

/** Radii of what is drawn at a time, px: the larger later, on top. */
const BANDS = [0, 2.5, 6, 12, 1e9] as const;

/** What points hold on the graphics card: a program, vertices, a byte each for the filters, and the rows that are spans. */
export class GlPoints {
  readonly #gl: WebGL2RenderingContext;
  readonly #program: Program;
  readonly #vao: WebGLVertexArrayObject;
  readonly #buffers: { vertices: WebGLBuffer; mask: WebGLBuffer; spans: WebGLBuffer };

  /** Throws what linkProgram throws. */
  constructor(gl: WebGL2RenderingContext) {
    this.#gl = gl;
    this.#program = linkProgram(gl, VERTEX, FRAGMENT);
    this.#vao = gl.createVertexArray();
    this.#buffers = { vertices: gl.createBuffer(), mask: gl.createBuffer(), spans: gl.createBuffer() };
    this.#describe();
  }

  setVertices(vertices: ArrayBuffer, spans: Uint32Array): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#vao);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers.vertices);
    gl.bufferData(gl.ARRAY_BUFFER, vertices, gl.STATIC_DRAW);
    gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, spans, gl.STATIC_DRAW);
    gl.bindVertexArray(null);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  setMask(mask: Uint8Array<ArrayBuffer>): void {
    const gl = this.#gl;
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers.mask);
    gl.bufferData(gl.ARRAY_BUFFER, mask, gl.DYNAMIC_DRAW);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }

  /** Draws the window's rows, premultiplied. The context's state is the map's to set again. */
  draw(given: GlDraw): void {
    const gl = this.#gl;
    const { first, count, spans } = given.ranges;
    gl.useProgram(this.#program.program);
    gl.bindVertexArray(this.#vao);
    gl.disable(gl.DEPTH_TEST);
    gl.disable(gl.STENCIL_TEST);
    gl.disable(gl.CULL_FACE);
    gl.enable(gl.BLEND);
    gl.blendEquation(gl.FUNC_ADD);
    gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    this.#uniforms(given);
    for (let band = 0; band + 1 < BANDS.length; band++) {
      gl.uniform2f(this.#program.at("u_band"), BANDS[band]!, BANDS[band + 1]!);
      gl.uniform1i(this.#program.at("u_spans"), 1);
      if (spans > 0) gl.drawElements(gl.POINTS, spans, gl.UNSIGNED_INT, 0);
      gl.uniform1i(this.#program.at("u_spans"), 0);
      if (count > 0) gl.drawArrays(gl.POINTS, first, count);
    }
    gl.bindVertexArray(null);
  }

  free(): void {
    const gl = this.#gl;
    gl.deleteProgram(this.#program.program);
    gl.deleteVertexArray(this.#vao);
    for (const buffer of Object.values(this.#buffers)) gl.deleteBuffer(buffer);
  }

  #uniforms({ frame, pixelRatio, window, style }: GlDraw): void {
    const gl = this.#gl;
    const { at } = this.#program;
    const perStep = (2 * frame.scale) / GL_UNIT;
    gl.uniform2i(at("u_centre"), Math.round(frame.x * GL_UNIT), Math.round(frame.y * GL_UNIT));
    gl.uniform2f(at("u_scale"), perStep / frame.width, -perStep / frame.height);
    gl.uniform2i(at("u_window"), window.from, window.to);
    gl.uniform1f(at("u_pixelRatio"), pixelRatio);
    gl.uniform1fv(at("u_radii"), style.radii);
    gl.uniform1f(at("u_fixed"), style.fixed);
    gl.uniform3fv(at("u_types"), style.types);
    gl.uniform4fv(at("u_files"), style.files);
    gl.uniform1iv(at("u_shapes"), style.shapes);
    gl.uniform3fv(at("u_land"), style.land);
    gl.uniform4fv(at("u_halo"), style.halo);
    gl.uniform1f(at("u_plainBelow"), PLAIN_BELOW);
    gl.uniform3f(at("u_faint"), ...style.faint);
    gl.uniform4f(at("u_around"), ...style.around);
    gl.uniform3f(at("u_fill"), ...style.fill);
  }

  #describe(): void {
    const gl = this.#gl;
    gl.bindVertexArray(this.#vao);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers.vertices);
    gl.vertexAttribIPointer(0, 2, gl.INT, VERTEX_BYTES, 0);
    gl.vertexAttribIPointer(1, 1, gl.INT, VERTEX_BYTES, 8);
    gl.vertexAttribIPointer(2, 1, gl.UNSIGNED_INT, VERTEX_BYTES, 12);
    gl.bindBuffer(gl.ARRAY_BUFFER, this.#buffers.mask);
    gl.vertexAttribIPointer(3, 1, gl.UNSIGNED_BYTE, 1, 0);
    for (let attribute = 0; attribute < 4; attribute++) gl.enableVertexAttribArray(attribute);
    gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, this.#buffers.spans);
    gl.bindVertexArray(null);
    gl.bindBuffer(gl.ARRAY_BUFFER, null);
  }
}
