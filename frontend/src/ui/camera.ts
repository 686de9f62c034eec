/** Why there is no picture: none or in use, or the person said no. */
export type CameraProblem = "no-camera" | "refused";

/** Opens the camera at the back of a phone, or the only one there is. Gives the reason when that is not possible. */
export async function openCamera(): Promise<MediaStream | CameraProblem> {
  // Browsers offer cameras on safe origins only.
  const devices: MediaDevices | undefined = navigator.mediaDevices;
  if (devices === undefined) return "no-camera";
  const video = { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } };
  try {
    return await devices.getUserMedia({ video, audio: false });
  } catch (error) {
    return error instanceof DOMException && error.name === "NotAllowedError" ? "refused" : "no-camera";
  }
}

/** Switches a camera off. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
