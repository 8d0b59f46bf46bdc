// Where the device is, as exactly as asked or as it comes to be.
const LONGEST = 60_000;

/**
 * Watches until the place is as exact as wanted, or somebody takes what there is.
 * @param tell is told each better place: latitude, longitude, altitude, accuracy in metres
 * @returns what stops it
 */
export function locate({ exact, tell, done, fail }) {
  if (!navigator.geolocation) {
    fail("place-unable");
    return () => {};
  }
  let best = null;
  let over = false;
  const finish = () => {
    if (over) return;
    over = true;
    navigator.geolocation.clearWatch(watch);
    clearTimeout(limit);
    if (best) done(best);
    else fail("place-none");
  };
  const limit = setTimeout(finish, LONGEST);
  const watch = navigator.geolocation.watchPosition(({ coords }) => {
    if (over || (best && coords.accuracy > best.accuracy)) return;
    best = { latitude: coords.latitude, longitude: coords.longitude, altitude: coords.altitude ?? 0, accuracy: coords.accuracy };
    tell(best);
    if (best.accuracy <= exact) finish();
  }, (error) => {
    if (over || best) return;
    over = true;
    clearTimeout(limit);
    navigator.geolocation.clearWatch(watch);
    fail(error.code === error.PERMISSION_DENIED ? "place-denied" : "place-none");
  }, { enableHighAccuracy: true, maximumAge: 0, timeout: LONGEST });
  return finish;
}

/** As ODK writes a point. */
export const pointText = ({ latitude, longitude, altitude = 0, accuracy = 0 }) => `${latitude} ${longitude} ${altitude} ${accuracy}`;

export function readPoint(text) {
  const [latitude, longitude, altitude, accuracy] = text.trim().split(/\s+/).map(Number);
  return { latitude, longitude, altitude, accuracy };
}

/** A place as somebody reads it from a paper: two numbers with anything between. */
export function typedPoint(typed) {
  const numbers = typed.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
  const [latitude, longitude] = numbers;
  return numbers.length >= 2 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null;
}
