// Starts MapLibre's worker as soon as the map's code is there, while the story's layers still load.
import { prewarm, setWorkerUrl } from 'maplibre-gl'
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'

setWorkerUrl(new URL(workerUrl, document.baseURI).href)
prewarm()
