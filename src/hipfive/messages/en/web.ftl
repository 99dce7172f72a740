# Words of the server: what it refuses, what failed, and what to do then.

## The store

error-disk-full = The disk is full, so nothing more can be saved just now. You can carry on: what you do is kept in memory, and it is saved as soon as there is room. Please free some space.
error-store-read-only = Your history may not be written to. You can carry on; please check that this account may write to the folder it is in.
error-store-busy = Another program is using your history. You can carry on: it is saved as soon as the other program lets go.
error-store-damaged = The file with your history is damaged. Please put back a copy you made earlier, or start with another folder (--data-dir).
error-store-away = Your history cannot be reached. Please check that its folder or database is there.
error-store-failed = Saving did not work. You can carry on; it is tried again.
error-store-address = The address in HIPFIVE_DATABASE_URL is not one HipFive can use. It looks like postgresql://name@host/database.
error-store-newer = Your history was last used by a newer HipFive. Please update this one; nothing was changed.
saved-again = Everything is saved again.

## Sessions

error-session-elsewhere = This session is open in another window. Carry on there, or take it over here.
error-session-open = A session is not finished yet. Go on with it, or end it first.
error-session-unknown = There is no such session.
error-screening-needed = Before you start, please answer the questions about your health.
error-screening-version = The questions have changed. Please answer them once more.
error-screening-acknowledge = Please confirm that you have read the advice to ask a chiropractor or physician first.
error-recording-none = The camera saw nothing of this set.
error-language-unknown = There are no words in this language: { $language }.

## Between page and server

error-message-malformed = The page sent something that cannot be understood ({ $part }). Please load it again.
error-request-malformed = Something in this request cannot be understood ({ $part }).
error-too-fast = That was too much at once. Please wait a moment and press once.
error-too-large = That is too large.
error-not-found = There is nothing at this address.
error-host-refused = HipFive does not answer under this name. Open it as http://localhost, or add the name to HIPFIVE_ALLOWED_HOSTS.
error-origin-refused = Only HipFive’s own page may ask for this.
error-internal = Something went wrong inside HipFive. This is our mistake, not yours. Nothing that was counted is lost.

## Starting

coach-ready = HipFive is ready at { $address } (stop it with Ctrl+C)
error-port-taken = Port { NUMBER($port, useGrouping: 0) } is in use. Is HipFive running already? If not, choose another port with --port.
error-cannot-listen = HipFive cannot listen on { $host }, port { NUMBER($port, useGrouping: 0) }. Please check --host and --port.
page-not-built-title = HipFive is running, but its page is missing
page-not-built = The page has not been built in this copy. Run “make” in the project folder and load this page again.
