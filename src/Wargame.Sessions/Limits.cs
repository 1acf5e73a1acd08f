namespace Wargame.Sessions;

/// <summary>The limits of a session, in one place.</summary>
public static class Limits
{
    /// <summary>Longest message, in characters.</summary>
    public const int MessageCharacters = 4000;

    /// <summary>Longest title of a conference, in characters.</summary>
    public const int TitleCharacters = 60;

    /// <summary>Longest headline of an inject that control writes, in characters.</summary>
    public const int HeadlineCharacters = 120;

    /// <summary>Longest sender of an inject that control writes, in characters.</summary>
    public const int SenderCharacters = 60;

    /// <summary>Names that are told of each kind of change that a running session cannot take over.</summary>
    public const int FixItems = 12;

    /// <summary>Most injects that control writes on the spot in a session.</summary>
    public const int WrittenInjects = 200;

    /// <summary>Most parties that a message may be addressed to.</summary>
    public const int Parties = 16;

    /// <summary>Most messages in a session; forty people who never stop reach it in a day.</summary>
    public const int Messages = 10_000;

    /// <summary>The last messages of a conversation that a page holds.</summary>
    public const int MessagesShown = 60;

    /// <summary>Longest private note, in characters.</summary>
    public const int NoteCharacters = 4000;

    /// <summary>How often a seat may keep its note; a person who never stops typing reaches it in a day.</summary>
    public const int NoteSaves = 2_000;

    /// <summary>After how long without a deed team-mates may say that a person is away.</summary>
    public static readonly TimeSpan AwayAfter = TimeSpan.FromMinutes(1);

    /// <summary>The last decisions that a page holds.</summary>
    public const int DecisionsShown = 80;

    /// <summary>Longest name of a person, in characters.</summary>
    public const int NameCharacters = 40;

    /// <summary>Shortest reason of a pause or ruling, in characters.</summary>
    public const int ReasonLeast = 3;

    /// <summary>Longest reason of a pause or ruling, in characters.</summary>
    public const int ReasonCharacters = 400;

    /// <summary>Free-text orders that a scenario may allow a team in a turn.</summary>
    public const int ArgumentsInATurn = 3;

    /// <summary>Longest action, effect or reason of a free-text order, in characters.</summary>
    public const int ArgumentCharacters = 240;

    /// <summary>Most reasons that a team gives for its own free-text order.</summary>
    public const int ArgumentReasons = 3;

    /// <summary>Longest reason for or against somebody else’s free-text order, in characters.</summary>
    public const int PointCharacters = 160;

    /// <summary>Reasons that one team may give on one free-text order of another.</summary>
    public const int PointsOfATeam = 2;

    /// <summary>Reasons that control may give on one free-text order.</summary>
    public const int PointsOfControl = 6;

    /// <summary>Numbers that a free-text order may change, each way that it may end.</summary>
    public const int ArgumentChanges = 6;

    /// <summary>Audiences that are told of a free-text order in words of their own.</summary>
    public const int Narratives = 6;

    /// <summary>Longest id made by a client (command, draft, seat), in characters.</summary>
    public const int IdCharacters = 64;

    /// <summary>Command ids that a session remembers, so that pressing twice counts once.</summary>
    public const int RememberedCommands = 512;

    /// <summary>Orders that a team may have drafted at one time.</summary>
    public const int Drafts = 20;

    /// <summary>Forms that an event may have had, one after another; more means that the steps run in a circle.</summary>
    public const int EventForms = 64;

    /// <summary>Events kept for control's log.</summary>
    public const int LogEvents = 40;

    /// <summary>The most that control may move a deadline at once, in seconds.</summary>
    public const int ClockSeconds = 3600;

    /// <summary>The largest ruling on one number, in milli-units: the engine's own limit on a change.</summary>
    public const long RulingMilli = (long)World.Limits.Amount * World.Limits.Milli;

    /// <summary>Transitions that may follow one command by themselves; more means that the turn machine runs in a circle.</summary>
    public const int Transitions = 16;

    /// <summary>How far a preview looks ahead at most, in turns.</summary>
    public const int PreviewTurns = 4;

    /// <summary>Numbers that an outcome or a preview lists.</summary>
    public const int Movements = 12;

    /// <summary>Effects that a preview lists.</summary>
    public const int PreviewEffects = 6;

    /// <summary>Causes named beside a movement.</summary>
    public const int Causes = 3;

    /// <summary>Most clauses of an agreement.</summary>
    public const int Clauses = 12;

    /// <summary>Longest text of a clause, in characters.</summary>
    public const int ClauseCharacters = 600;

    /// <summary>Most instruments that a clause names.</summary>
    public const int ClauseInstruments = 12;

    /// <summary>Most agreements that one team may begin: a limit on the room would tell a team of the others' drafts.</summary>
    public const int Agreements = 30;

    /// <summary>Most versions of an agreement.</summary>
    public const int AgreementVersions = 30;

    /// <summary>Steps from a segment to its region to its government; more means that places lie in a circle.</summary>
    public const int PlaceDepth = 8;

    /// <summary>Names offered instead of one that is not known.</summary>
    public const int NamesOffered = 3;

    /// <summary>Most observers and evaluators.</summary>
    public const int Watchers = 60;

    /// <summary>Most facilitators at one time.</summary>
    public const int Facilitators = 12;

    /// <summary>Most private notes of the white cell in a session.</summary>
    public const int ControlNotes = 1_000;

    /// <summary>Longest private note of the white cell, in characters.</summary>
    public const int ControlNoteCharacters = 1_000;

    /// <summary>Most lines of the exercise evaluation guide.</summary>
    public const int Observations = 2_000;

    /// <summary>Longest task of the exercise evaluation guide, in characters.</summary>
    public const int TaskCharacters = 120;

    /// <summary>Longest answer of the hot wash, in characters.</summary>
    public const int HotWashCharacters = 400;

    /// <summary>Most answers to a question of the hot wash.</summary>
    public const int HotWashAnswers = 200;

    /// <summary>Most disclosures that control sets by hand in a session.</summary>
    public const int Disclosures = 2_000;

    /// <summary>Chance that a rumour or an estimate is wrong where control sets it and no rule says otherwise.</summary>
    public const double IntelligenceError = 0.25;

    /// <summary>How far an estimate reaches to either side where no rule says otherwise: points of a gauge, hundredths of a stock.</summary>
    public const double EstimateWidth = 10;

    /// <summary>Longest observation, in characters.</summary>
    public const int ObservationCharacters = 2_000;

    /// <summary>Changes in one what-if.</summary>
    public const int WhatIfChanges = 20;

    /// <summary>What-ifs that a review keeps.</summary>
    public const int WhatIfs = 30;

    /// <summary>Longest comment on a moment in a review, in characters.</summary>
    public const int RemarkCharacters = 600;

    /// <summary>Comments and chapters that a review keeps.</summary>
    public const int Remarks = 200;

    /// <summary>Messages that a review keeps as marked: public statements, and what is said to be none.</summary>
    public const int Statements = 300;

    /// <summary>Other luck that a session can be played under in a review.</summary>
    public const int OtherLuck = 40;
}
