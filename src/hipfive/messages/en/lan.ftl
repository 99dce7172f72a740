# Words for a phone in the same network: pairing, certificate, devices.

cli-coach-lan = also let a phone or tablet in the same network in, by HTTPS and after pairing
coach-lan-ready = For a phone or tablet in the same network: point its camera at the picture above, or open { $address }
    The browser will warn that it does not know this computer. Compare the SHA-256 fingerprint, then go on:
    { $fingerprint }
error-lan-none = This computer is in no network, so no phone can reach it. Please connect it to your Wi-Fi or start without --lan.
error-lan-off = HipFive was started without --lan, so no phone can be paired.
error-lan-code = There is no valid code. Please make a new one.
error-only-here = This can only be done on the computer on which HipFive runs.
error-not-paired = This device is not paired.
pair-title = Use this device with HipFive?
pair-text = It becomes camera and screen of the HipFive on your computer. Pictures never leave this device.
pair-button = Pair this device
pair-not-yet = This device is not paired
pair-how = On the computer on which HipFive runs, open Settings, make a new code, and point this device’s camera at it. A code works once and for a few minutes.
lan-title = A phone as camera and screen
lan-off = Start HipFive with --lan (or make run LAN=1) to use a phone or tablet in the same network as camera and screen.
lan-step-1 = Make a code, and point the phone’s camera at the picture.
lan-step-2 = The browser warns that it does not know this computer: that is right, because the certificate was made here and not by a company. Have the certificate shown, and compare it with the fingerprint below.
lan-step-3 = When it is the same, go on, and press the button.
lan-picture = Picture of the address { $address } with its code
lan-once = The code works once and for { $minutes } minutes.
lan-new = Make a new code
lan-fingerprint = Fingerprint (SHA-256):
lan-devices = Paired devices
lan-no-devices = None yet.
lan-since = paired on { $date }
lan-revoke = Send away
