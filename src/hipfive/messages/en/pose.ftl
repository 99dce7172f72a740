# Words about videos, recordings, the frames the page sends, and the pose models.

## Videos

error-video-missing = There is no video { $file }.
error-video-unreadable = { $file } cannot be read as a video. Please check that it is the right file and that it was copied completely.
error-video-empty = { $file } is empty: there is no picture in it. Please record or copy it again.
error-video-no-picture = { $file } holds sound only, and no picture. Please choose the video itself.
error-video-corrupt = { $file } is damaged: not one picture in it can be read. Please copy or record it again.
warning-video-cut = The video ends early or is damaged in places. What could be read was used.

## Stored recordings

error-recording-missing = There is no recording { $file }.
error-recording-unreadable = { $file } is not a recording that HipFive stored, or its beginning is damaged.
error-recording-version = { $file } was stored by another version of HipFive ({ $schema }), which this one cannot read.
error-recording-empty = { $file } holds no picture that could be measured.

## Frames from the page

error-frame-malformed = What the camera page sent cannot be understood ({ $part }). Please load the page again.

## Pose models

error-model-missing = The pose model { $model } is missing. In a copy of the source run “make”; otherwise install HipFive again.
error-model-damaged = The pose model { $model } is damaged. In a copy of the source run “make”; otherwise install HipFive again.
error-model-source-missing = { $file } is not in the folder given. It comes with the npm package { $package }.
error-model-source-changed = { $file } is not what it should be, so no pose model was made from it (SHA-256 { $sha256 }).
