### Photos and recordings of a case.

attach-open = Photo or voice
attach-file = Photo or recording
attach-help = JPEG, PNG or WebP; sound as M4A, Ogg or WebM. At most 10 MB. Place and time are taken out of photos. Check that no CPR number can be seen: the program cannot.
attach-record = Record a voice message
attach-stop = Stop
attach-listen = Your recording
attach-discard = Discard
attach-no-microphone = The browser does not let this page use the microphone. Choose a file instead.
attach-alt = What does it show?
attach-alt-help = One plain sentence in Danish. Who cannot see the photo reads this. For a recording it may be empty.
attach-send = Send to the citizen
attach-photo-of-citizen = Photo from the citizen
attach-sound = Recording
attach-open-large = Open large
attach-state-coming = On its way from the messenger.
attach-state-lost = It could not be fetched from the messenger. The citizen has been asked to send it again.
attach-state-refused = It was nothing that can be shown safely. The citizen has been told.
error-media-too-large = The file is larger than 10 MB. Choose a smaller one.
error-media-unknown = This is no JPEG, PNG or WebP photo and no recording as M4A, Ogg or WebM. Nothing was sent.
error-alt-missing = Write what the photo shows. Who cannot see it reads that. Choose the file again.
error-alt-too-long = What it shows may have at most { $longest } characters. Choose the file again.
error-file-missing = Choose a photo or a recording first.
