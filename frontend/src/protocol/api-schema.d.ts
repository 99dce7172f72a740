/** Bodies of the HTTP doors, made from the server's description by `npm run types`; do not edit. */

export interface components {
    schemas: {
        Bone: {
            name: string;
            x1: number;
            y1: number;
            x2: number;
            y2: number;
            z: number;
        };
        CalendarDay: {
            day: string;
            state: "done" | "stopped" | "none" | "future";
        };
        CalendarWeek: {
            from: string;
            days: components["schemas"]["CalendarDay"][];
        };
        ChangeOut: {
            first_deg: number;
            latest_deg: number;
            change_deg: number;
            band_deg: number;
            own_band: boolean;
            real: boolean;
        };
        ChoiceIn: {
            kind: "easier" | "undo" | "instead" | "goal" | "focus" | "roland_morris";
            exercise?: string | null;
            side?: ("left" | "right" | "both") | null;
            value?: string | null;
        };
        DayOut: {
            day: string;
            state: "done" | "stopped" | "none" | "future";
            alarm: boolean;
        };
        Dose: {
            kind: "time" | "breaths" | "reps";
            amount: number;
            sides: ("left" | "right" | "both")[];
            breath_s: number;
            halves: string[];
        };
        DoseChange: {
            side: "left" | "right" | "both";
            amount: number;
            why: string;
            days: number;
        };
        Drawn: {
            day: string;
            reps: number;
            lines: [
                number,
                number
            ][][];
        };
        ErrorBody: {
            error: components["schemas"]["ErrorDetail"];
        };
        ErrorDetail: {
            id: string;
            args: {
                [key: string]: string | number;
            };
        };
        ExerciseOut: {
            id: string;
            revision: number;
            order: number;
            base: "standing" | "lying";
            view: components["schemas"]["View"];
            dose: components["schemas"]["Dose"];
            movement: components["schemas"]["Movement"];
            gauge: string | null;
            walking_band_deg: [
                number,
                number
            ] | null;
            rules: components["schemas"]["Rule"][];
            variants: components["schemas"]["Variant"][];
            references: string[];
        };
        FeedbackIn: {
            pain?: number | null;
            effort?: ("easy" | "right" | "hard") | null;
        };
        Figure: {
            fps: number;
            size: [
                number,
                number
            ];
            frames: components["schemas"]["FigureFrame"][];
        };
        FigureFrame: {
            bones: components["schemas"]["Bone"][];
            head: components["schemas"]["Head"];
        };
        Goal: {
            days: number | null;
            focus: string | null;
        };
        Head: {
            x: number;
            y: number;
            r: number;
        };
        Health: {
            status: "ok";
            version: string;
        };
        History: {
            sessions: components["schemas"]["SessionSummary"][];
        };
        Lan: {
            on: boolean;
            address: string | null;
            fingerprint: string | null;
            code: boolean;
            code_s: number;
            devices: components["schemas"]["LanDevice"][];
        };
        LanDevice: {
            id: string;
            paired_at: string;
        };
        LeftOut: {
            exercise: string;
            reason: string;
            until: string | null;
        };
        Measurement: {
            session: string;
            day: string;
            typical_deg: number;
            interval95_deg: [
                number,
                number
            ] | null;
            best_deg: number | null;
            recorded: boolean;
        };
        Movement: {
            kind: "swing" | "circle" | "held" | "phases";
        } & {
            [key: string]: unknown;
        };
        Offer: {
            exercise: string;
            variant: string;
            chosen: boolean;
        };
        OpenSession: {
            id: string;
            started_at: string;
            sets_done: number;
            sets: number;
        };
        PainOfSession: {
            session: string;
            day: string;
            before: number | null;
            after: number | null;
            stopped: boolean;
        };
        PassOut: {
            text: string;
            seal: string;
        };
        Paths: {
            kind: "swing" | "circle";
            first: components["schemas"]["Drawn"];
            latest: components["schemas"]["Drawn"] | null;
        };
        PlannedExercise: {
            id: string;
            variant: string | null;
            duration_s: number;
            dose: components["schemas"]["Dose"];
            care: string[];
            because: string[];
            changes: components["schemas"]["DoseChange"][];
        };
        PlannedSet: {
            exercise: string;
            side: "left" | "right" | "both";
            dose: components["schemas"]["Dose"];
            variant: string | null;
            care: string[];
            because: string[];
            hold: boolean;
            measured: boolean;
            why: components["schemas"]["Why"] | null;
            duration_s: number;
        };
        Programme: {
            tracks: components["schemas"]["TrackOut"][];
            offers: components["schemas"]["Offer"][];
            weeks: components["schemas"]["Week"][];
            goal: components["schemas"]["Goal"];
            roland_morris: components["schemas"]["RolandMorris"];
        };
        Progress: {
            tracks: components["schemas"]["ProgressTrack"][];
            symmetry: components["schemas"]["Symmetry"][];
            pain: components["schemas"]["PainOfSession"][];
            weeks: components["schemas"]["CalendarWeek"][];
            rhythm: components["schemas"]["Rhythm"];
        };
        ProgressTrack: {
            exercise: string;
            side: "left" | "right" | "both";
            variant: string | null;
            walking_deg: number | null;
            points: components["schemas"]["Measurement"][];
            change: components["schemas"]["ChangeOut"] | null;
        };
        Question: {
            id: string;
            kind: "red_flag" | "see_clinician" | "condition" | "balance";
            answers: ("yes" | "no" | "unsure")[];
        };
        Rhythm: {
            days: number;
            weeks: number;
            a_week: number;
        };
        RolandMorris: {
            wanted: boolean;
            due: boolean;
            scores: components["schemas"]["ScoreOut"][];
            verdict: ("first" | "better" | "worse" | "same") | null;
            change: number | null;
        };
        RolandMorrisIn: {
            answers: {
                [key: string]: boolean;
            };
        };
        Rule: {
            id: string;
            joint: string;
        };
        ScoreOut: {
            day: string;
            score: number;
        };
        Screening: {
            version: string;
            questions: components["schemas"]["Question"][];
            status: components["schemas"]["ScreeningState"];
            conditions: string[];
            support: boolean;
            region: string;
        };
        ScreeningIn: {
            version: string;
            answers: {
                [key: string]: "yes" | "no" | "unsure";
            };
            acknowledged: boolean;
        };
        ScreeningOut: {
            outcome: "clear" | "emergency" | "see_clinician";
            reasons: string[];
            conditions: string[];
            support: boolean;
            valid_until: string | null;
        };
        ScreeningState: {
            valid: boolean;
            outcome: ("clear" | "emergency" | "see_clinician") | null;
            answered_at: string | null;
            valid_until: string | null;
            reason: string | null;
        };
        SessionCreated: {
            id: string;
        };
        SessionIn: {
            camera: boolean;
            support: boolean;
            pain?: number | null;
        };
        SessionPain: {
            before: number | null;
            after: number | null;
        };
        SessionSummary: {
            id: string;
            started_at: string;
            ended_at: string | null;
            state: "open" | "done" | "stopped";
            camera: boolean;
            support: boolean;
            duration_s: number;
            pain: components["schemas"]["SessionPain"];
            effort: ("easy" | "right" | "hard") | null;
            doubt: string | null;
            sets: components["schemas"]["SetSummary"][];
        };
        SetPain: {
            where: string | null;
            side: string | null;
            score: number | null;
            kind: string | null;
        };
        SetSummary: {
            index: number;
            attempt: number;
            exercise: string;
            side: "left" | "right" | "both";
            status: "done" | "skipped" | "hurt" | "partial" | "open";
            work_s: number;
            counted: number;
            counted_by: "camera" | "clock" | "person";
            best_deg: number | null;
            typical_deg: number | null;
            interval95_deg: [
                number,
                number
            ] | null;
            walking_band_deg: [
                number,
                number
            ] | null;
            faults: {
                [key: string]: number;
            };
            hold_s: number;
            unseen_s: number;
            pain: components["schemas"]["SetPain"] | null;
            result: {
                [key: string]: unknown;
            } | null;
        };
        Symmetry: {
            exercise: string;
            variant: string | null;
            left_deg: number;
            right_deg: number;
            band_deg: number;
            differ: boolean;
        };
        Today: {
            sets: components["schemas"]["PlannedSet"][];
            exercises: components["schemas"]["PlannedExercise"][];
            left_out: components["schemas"]["LeftOut"][];
            duration_s: number;
            dose_scale: number;
            open_session: components["schemas"]["OpenSession"] | null;
            screening_valid: boolean;
        };
        TrackOut: {
            exercise: string;
            side: "left" | "right" | "both";
            variant: string | null;
            amount: number;
            hold: boolean;
            place: number;
            of: number;
            comfortable_days: number;
            why: components["schemas"]["Why"] | null;
            can_undo: boolean;
            can_ease: boolean;
            back: string | null;
        };
        Variant: {
            id: string;
            level: number;
            dose: components["schemas"]["Dose"];
        };
        View: {
            guide: "side" | "front" | "half_side";
            facing_deg: [
                number,
                number
            ];
            lying: boolean;
            back_too: boolean;
        };
        Week: {
            from: string;
            days: components["schemas"]["DayOut"][];
        };
        Why: {
            why: string;
            days: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
