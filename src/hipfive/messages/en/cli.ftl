# Words of the command line, of what `hipfive analyze` leaves behind, and of `hipfive doctor`.

## The command line

cli-about =
    HipFive guides you through a daily routine of five hip exercises and measures them through the camera.
    Without a command it starts the coach on this computer and opens it in your browser.
cli-commands = commands
cli-usage = usage:
cli-arguments = positional arguments
cli-not-understood = This cannot be understood; { $command } --help shows what there is.
cli-options = options
cli-version-help = show the version and leave
cli-help-help = show this page and leave
cli-example = example:

cli-coach-short = start the coach and open it in the browser (what `hipfive` alone does)
cli-coach-example = hipfive --port 9000 --no-browser
cli-coach-port = port to listen on (default: { $default }, or HIPFIVE_PORT)
cli-coach-host = address to listen on (default: { $default }, which only this computer can reach; or HIPFIVE_HOST)
cli-coach-no-browser = do not open a browser window
cli-coach-data-dir = folder in which the history is kept (or HIPFIVE_DATA_DIR)

cli-analyze-short = measure a recorded video and write the results into a folder
cli-analyze-about =
    Measures one exercise in a recorded video, or in a recording of landmarks that HipFive stored.
    Into the folder go result.json, angles.csv, motion.mot, landmarks.trc and curves.png.
    Nothing leaves this computer.
cli-analyze-example = hipfive analyze swing.mp4 --exercise leg-swing --out results
cli-analyze-video = the video (any kind that ffmpeg reads) or a stored recording (.hfrec)
cli-analyze-exercise = which exercise it shows: { $ids }
cli-analyze-variant = which version of the exercise it shows, for example chair; without it the exercise as it is
cli-analyze-out = folder for the results; made if it is not there
cli-analyze-annotate = also write annotated.mp4, the video with skeleton, angle and count drawn on it
cli-analyze-model = size of the pose model: lite, full or heavy (default: full; heavy for exercises lying down, which the others read badly)
cli-analyze-quiet = show no progress and no summary
cli-analyze-landmarks = also write landmarks.hfrec, from which the results can be made again without the video

cli-doctor-short = check this installation and say how to mend what is missing
cli-doctor-example = hipfive doctor
cli-doctor-json = give the checks as JSON
cli-exercises-short = list the five exercises
cli-exercises-example = hipfive exercises

cli-stopped = Stopped. Nothing was written.
cli-unexpected = Something went wrong inside HipFive ({ $kind }). This is our mistake, not yours. Run it again with HIPFIVE_TRACEBACK=1 to see where, and please report it.

## Progress and summary of an analysis

progress = { $percent } % · { $fps } pictures a second · { $left } left
progress-open = { $seconds } s measured · { $fps } pictures a second
progress-line = { $percent } % measured
analysis-sides = { $exercise }: { $left } left, { $right } right.
analysis-count = { $exercise }: { $count ->
        [one] 1 complete repetition
       *[other] { $count } complete repetitions
    }.
analysis-holds = { $exercise }: { $count ->
        [one] 1 hold
       *[other] { $count } holds
    }, the longest { $seconds } s.
analysis-figure = { $side ->
        [left] Left leg
        [right] Right leg
       *[other] Both legs
    }: { $figure } typically { $value }° (with 95 % certainty { $low } to { $high }°).
analysis-figure-arc-deg = arc
analysis-figure-radius-deg = half-angle of the circle
analysis-figure-hip-flexion-max-deg = furthest forward
analysis-figure-hip-flexion-min-deg = furthest back
analysis-figure-hip-abduction-max-deg = furthest out
analysis-figure-hip-flexion-deg = hip bend in the hold
analysis-figure-hip-abduction-deg = knees apart in the hold
analysis-written = Written to { $folder }.

## What can be wrong with what was handed in

error-input-missing = There is no file { $path }.
error-input-not-a-file = { $path } is a folder, not a video.
error-input-empty = { $file } is empty.
error-input-unreadable = { $file } cannot be opened: this account may not read it.
error-input-cut = { $file } is cut short: it should last { $whole } s, but only { $readable } s can be read. Please copy or record it again.
error-recording-cut = { $file } is cut short: it stops in the middle of a picture. Please copy it again.
error-unknown-exercise = There is no exercise “{ $exercise }”. The exercises are: { $ids }.
error-unknown-variant = There is no version “{ $variant }” of { $exercise } that a camera can measure. There are: { $ids }.
error-unknown-model = There is no model “{ $model }”. The models are: { $sizes }.
error-nobody-seen = Nobody can be seen in { $file }. The whole body, head to feet, should be in the picture.
error-two-people = { $file } shows more than one person. Please record it again with only the person exercising in the picture.
error-wrong-exercise = { $file } does not show { $exercise }. Please check --exercise.
error-wrong-exercise-seems = { $file } does not show { $exercise }; it looks like { $seems }. Please check --exercise.
error-output-not-a-folder = { $path } is a file; the results need a folder.
error-output-not-writable = Nothing can be written to { $path }. Please choose another folder with --out.
error-output-disk-full = There is no room left on the disk for the results in { $path }.
error-extra-missing = This needs a part that is not installed. Please run: pip install 'hipfive[{ $extra }]'
error-bad-setting = { $name } is set to “{ $value }”, which cannot be used.

## Warnings in result.json

warning-uncalibrated = There was no quiet moment at the start, so the figures are less certain.
warning-view-not-suitable = The camera stood where this exercise cannot be measured well.

warning-nothing-counted = No complete repetition was seen.
warning-video-damaged = Parts of the video were damaged and left out.
warning-two-people-briefly = Somebody else was in the picture for a while.
warning-nobody-briefly = The person could not be seen for part of the time.

## The picture of the curves

plot-time = time (s)
plot-left = left leg
plot-right = right leg
plot-moving-leg = moving leg
plot-walking-band = range that walking uses
plot-not-counted = seen, not counted
plot-hold = hold { $number }: { $seconds } s
plot-angle-hip-flexion = leg forward (+) / back (−), degrees
plot-angle-hip-abduction = leg out to the side (+), degrees
plot-angle-circle-radius = half-angle of the circle, degrees
plot-title = { $exercise }: { $count } counted
plot-title-sides = { $exercise }: { $left } left, { $right } right
plot-title-holds = { $exercise }: { $count } held, the longest { $longest } s
plot-note = number: repetition · *: with a form fault · –: not complete

## The annotated video

video-left = left { $count }
video-right = right { $count }
video-count = { $count }
video-holding = held { $seconds } s
video-holds = holds { $count }

phase-arms_up = arms up
phase-down = down
phase-hands_down = hands down
phase-fold = fold
phase-roll_up = roll up
phase-small = small circles
phase-large = large circles

## Doctor

doctor-state-ok = ok
doctor-state-attention = attention
doctor-state-missing = missing
doctor-all-well = Everything that is needed is here.
doctor-not-well = Something that is needed is missing; see above.
doctor-mend = to mend it: { $mend }

doctor-python = Python { $version }
doctor-python-old = Python { $version } is too old; { $least } or newer is needed
doctor-python-mend = install Python { $least } or newer
doctor-page = the coach's page is built
doctor-page-missing = the coach's page is not built
doctor-page-mend = in a copy of the source run `make`; otherwise install the hipfive wheel again
doctor-model = pose model { $model }
doctor-model-unlisted = pose model { $model } is here, but nothing says what it should be
doctor-model-missing = pose model { $model } is not here
doctor-model-damaged = pose model { $model } is not what it should be
doctor-model-mend = in a copy of the source run `make`; otherwise install the hipfive wheel again
doctor-video = recorded videos can be measured
doctor-video-missing = recorded videos cannot be measured: { $part } is not installed
doctor-video-mend = pip install 'hipfive[video]'
doctor-data = history is kept in { $path } ({ $free } GB free)
doctor-data-tight = little room for the history in { $path } ({ $free } GB free)
doctor-data-unwritable = nothing can be written to { $path }
doctor-data-mend = make room, or choose another folder with HIPFIVE_DATA_DIR
doctor-database = the database opens, layout { $revision }
doctor-database-new = there is no database yet; the first start makes it
doctor-database-old = the database has the older layout { $revision }; the next start brings it up to date
doctor-database-newer = the database was made by a newer HipFive
doctor-database-broken = the database does not open
doctor-database-mend = look at HIPFIVE_DATABASE_URL, or bring back a copy of the data folder from a backup
doctor-database-newer-mend = install the newer HipFive again
doctor-port = port { $port } is free
doctor-port-taken = port { $port } is in use; the coach may be running already
doctor-port-mend = open http://{ $host }:{ $port }, or start with `hipfive --port` and another number
doctor-clock = the clock says { $today }
doctor-clock-odd = the clock says { $today }, which cannot be
doctor-clock-mend = set the computer's date and time
doctor-codecs = videos can be read ({ $decoders }) and written ({ $encoder })
doctor-codecs-poor = some videos cannot be read; missing: { $absent }
doctor-codecs-mend = pip install --force-reinstall av
doctor-browser = browser { $browser }
doctor-browser-missing = no browser was found on this computer
doctor-browser-mend = install one (Chromium, Firefox, Edge or Safari)
doctor-settings = the settings can be read
doctor-settings-bad = the setting { $name } cannot be used: “{ $value }”
doctor-settings-mend = correct or unset { $name }
doctor-node = Node { $version }, for building the page
doctor-node-missing = no Node; only needed to build the page from its source
