/** A program and where its uniforms are. */
export interface Program {
  program: WebGLProgram;
  at: (uniform: string) => WebGLUniformLocation | null;
}

/** Throws where the driver cannot compile or link, with what it says. */
export function linkProgram(gl: WebGL2RenderingContext, vertex: string, fragment: string): Program {
  const program = gl.createProgram();
  const shaders = [compile(gl, gl.VERTEX_SHADER, vertex), compile(gl, gl.FRAGMENT_SHADER, fragment)];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.linkProgram(program);
  for (const shader of shaders) gl.deleteShader(shader);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(
      `The points' program cannot be linked: ${gl.getProgramInfoLog(program) ?? "no reason given"}`,
    );
  }
  const known = new Map<string, WebGLUniformLocation | null>();
  const at = (uniform: string) => {
    if (!known.has(uniform)) known.set(uniform, gl.getUniformLocation(program, uniform));
    return known.get(uniform) ?? null;
  };
  return { program, at };
}

function compile(gl: WebGL2RenderingContext, kind: number, source: string): WebGLShader {
  const shader = gl.createShader(kind);
  if (!shader) throw new Error("The graphics context is lost.");
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS) && !gl.isContextLost()) {
    throw new Error(
      `The points' shader cannot be compiled: ${gl.getShaderInfoLog(shader) ?? "no reason given"}`,
    );
  }
  return shader;
}
