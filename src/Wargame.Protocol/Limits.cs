namespace Wargame.Protocol;

/// <summary>The limits of what crosses the wire, in one place.</summary>
public static class Limits
{
    /// <summary>Longest name of a person, in characters.</summary>
    public const int PersonNameCharacters = 40;

    /// <summary>Longest reason of a pause or ruling, in characters.</summary>
    public const int ReasonCharacters = 400;

    /// <summary>Longest headline of an inject, in characters.</summary>
    public const int HeadlineCharacters = 120;

    /// <summary>Longest sender of an inject, in characters.</summary>
    public const int SenderCharacters = 60;

    /// <summary>Longest action, effect, reason or established fact of a free-text order, in characters.</summary>
    public const int ArgumentCharacters = 240;

    /// <summary>Most reasons of a free-text order.</summary>
    public const int ArgumentReasons = 3;

    /// <summary>Longest reason for or against somebody else's free-text order, in characters.</summary>
    public const int PointCharacters = 160;

    /// <summary>Numbers that a free-text order may change, each way that it may end.</summary>
    public const int ArgumentChanges = 6;

    /// <summary>Audiences that are told of a free-text order in words of their own.</summary>
    public const int Narratives = 6;

    /// <summary>Longest message between teams, in characters.</summary>
    public const int MessageCharacters = 4000;

    /// <summary>Most parties that a message may be addressed to.</summary>
    public const int Parties = 16;

    /// <summary>Most clauses of an agreement.</summary>
    public const int Clauses = 12;

    /// <summary>Longest text of a clause, in characters.</summary>
    public const int ClauseCharacters = 600;

    /// <summary>Most instruments that a clause names.</summary>
    public const int ClauseInstruments = 12;

    /// <summary>Longest title of an agreement or conference, in characters.</summary>
    public const int TitleCharacters = 60;

    /// <summary>Longest id that a client may make, in characters.</summary>
    public const int ClientIdCharacters = 64;

    /// <summary>Characters of a join code.</summary>
    public const int JoinCodeCharacters = 6;

    /// <summary>Letters and digits of join codes: none that are mistaken for one another (no 0, O, 1, I, L, U, V).</summary>
    public const string JoinCodeAlphabet = "23456789ABCDEFGHJKMNPQRSTWXYZ";

    /// <summary>Largest message from a browser, in bytes.</summary>
    public const int MessageBytes = 32 * 1024;

    /// <summary>Sessions that may be opened on one server in a day; older ones stay and count no more.</summary>
    public const int Sessions = 2_000;

    /// <summary>Commands from one connection in ten seconds.</summary>
    public const int CommandsInTenSeconds = 100;

    /// <summary>Wrong join codes from one address in a minute, before guessing is slowed.</summary>
    public const int WrongCodesInAMinute = 10;

    /// <summary>Longest task of the exercise evaluation guide, in characters.</summary>
    public const int TaskCharacters = 120;

    /// <summary>Longest private note, in characters.</summary>
    public const int NoteCharacters = 4000;

    /// <summary>Longest name of a place where somebody writes, in characters.</summary>
    public const int PlaceCharacters = 130;

    /// <summary>Seconds between two signs that somebody still writes.</summary>
    public const int EditingSeconds = 8;

    /// <summary>Longest private note of the white cell, in characters.</summary>
    public const int ControlNoteCharacters = 1000;

    /// <summary>Longest answer of the hot wash, in characters.</summary>
    public const int HotWashCharacters = 400;

    /// <summary>Most answers that control names at once.</summary>
    public const int AnswersAtOnce = 1_000;

    /// <summary>Longest observation, in characters.</summary>
    public const int ObservationCharacters = 2000;

    /// <summary>Most changes of a what-if.</summary>
    public const int WhatIfChanges = 20;

    /// <summary>Longest comment on a moment in the review, in characters.</summary>
    public const int RemarkCharacters = 600;

    /// <summary>How deep a page goes, at most, with what its changes put around it.</summary>
    internal const int ChangesDepth = 64;

    /// <summary>How long changes of a page usually are, in bytes.</summary>
    internal const int ChangesExpected = 2 * 1024;

    /// <summary>How long changes may be for them to be worth it, in percent of the page.</summary>
    internal const int ChangesWorthwhile = 60;

    /// <summary>Largest session file that is compared on the review's page, in bytes: some ten times a seminar's.</summary>
    public const int ComparedFileBytes = 8 * 1024 * 1024;
}
