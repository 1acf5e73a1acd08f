using Wargame.Protocol.Hub;

namespace Wargame.Grains;

/// <summary>Refusals of the host, beside those of the session rules: numbered H0001 and up, stable.</summary>
public static class HostRefusals
{
    /// <summary>H0001: the token opens nothing.</summary>
    public static Refusal UnknownToken { get; } =
        new("H0001", "This link opens no seat.", "Join again with the code of the session, or ask its facilitator for a new link.");

    /// <summary>H0002: a command before Attach.</summary>
    public static Refusal NotAttached { get; } =
        new("H0002", "This connection has not taken its seat.", "Load the page again.");

    /// <summary>H0003: the method is not for this role.</summary>
    public static Refusal NotYours { get; } =
        new("H0003", "That is for another role in this session.", "Ask the facilitator if you think that it should be yours.");

    /// <summary>H0004: an argument is missing, too long or none of the known words.</summary>
    public static Refusal Malformed { get; } =
        new("H0004", "The server could not read that.", "Load the page again; if it happens again, report it.");

    /// <summary>H0005: too many commands from one connection.</summary>
    public static Refusal TooFast { get; } =
        new("H0005", "That was too much at once.", "Wait a few seconds and try again.");

    /// <summary>H0006: the page that asks was not served by this server.</summary>
    public static Refusal ForeignPage { get; } =
        new("H0006", "That page belongs to another site.", "Open this server's own address.");

    /// <summary>H0007: no page, no call of the API.</summary>
    public static Refusal NoSuchAddress { get; } =
        new("H0007", "There is nothing at this address.", "The addresses of the API are in its documentation.");

    /// <summary>H0010: no session has this join code.</summary>
    public static Refusal UnknownCode { get; } =
        new("H0010", "No session has this code.", "Check the six letters and digits on the projector.");

    /// <summary>H0011: too many wrong codes from one address.</summary>
    public static Refusal Guessing { get; } =
        new("H0011", "Too many wrong codes came from your network.", "Wait a minute, then type the code again.");

    /// <summary>H0012: the server has as many sessions as it may.</summary>
    public static Refusal TooManySessions { get; } =
        new("H0012", "Too many sessions were opened on this server today.", "Join one of them, or try again tomorrow.");

    /// <summary>H0013: there is no such scenario.</summary>
    public static Refusal UnknownScenario { get; } =
        new("H0013", "There is no such scenario here.", "Choose one from the list on the first page.");

    /// <summary>H0014: people may not play this actor.</summary>
    public static Refusal UnknownTeam { get; } =
        new("H0014", "There is no such team in this session.", "Choose one of the teams on the join page.");

    /// <summary>H0015: the scenario has no such belief profile.</summary>
    public static Refusal UnknownProfile { get; } =
        new("H0015", "The scenario has no such beliefs.", "Choose one of those on the first page, or none for those of the paper.");

    /// <summary>H0016: a pass is wrong, used or too old.</summary>
    public static Refusal UnknownPass { get; } =
        new("H0016", "This seat code is wrong, was used already, or is too old.", "Seat codes work once and for ten minutes: ask for a new one.");

    /// <summary>H0017: no such line of play.</summary>
    public static Refusal UnknownLine { get; } =
        new("H0017", "There is no such line of play here.", "Choose one from the list of lines.");

    /// <summary>H0020: the disk refused.</summary>
    public static Refusal NotStored { get; } =
        new("H0020", "The server could not store that, so nothing has changed.", "Tell the facilitator: the server's disk is full or broken. Then try again.");

    /// <summary>H0021: the session is being read again.</summary>
    public static Refusal Recovering { get; } =
        new("H0021", "The session had to be read again from its record; nothing has changed.", "Try again.");

    /// <summary>H0022: a fault of the program; the session goes on without the command.</summary>
    public static Refusal Fault { get; } =
        new("H0022", "The server met a fault of its own and did not carry this out.", "Try something else, and tell whoever runs the server: its log says more.");

    /// <summary>H0025: only people who have signed in open sessions here.</summary>
    public static Refusal SignInFirst { get; } =
        new("H0025", "On this server, whoever opens a session signs in first.", "Press Sign in on the first page; to join a session, its code is enough.");

    /// <summary>H0026: the institution's provider did not let somebody in, or does not answer.</summary>
    public static Refusal NotSignedIn { get; } =
        new("H0026", "You could not be signed in.", "Go back and try again; if it happens again, tell whoever runs the server: its log says why.");

    /// <summary>H0027: the address of the papers is wrong or too old.</summary>
    public static Refusal UnknownPapers { get; } =
        new("H0027", "There are no papers at this address, or it has grown too old.", "Press Print the papers on control's page again.");

    /// <summary>H0024: too many what-ifs at once.</summary>
    public static Refusal ReviewIsBusy { get; } =
        new("H0024", "The review is still working on other what-ifs.", "Try again in a few seconds.");

    /// <summary>H0023: the session cannot be opened at all.</summary>
    public static Refusal CannotOpen { get; } =
        new("H0023", "This session cannot be opened.", "Tell whoever runs the server: its log says why.");

    /// <summary>H0030: only whoever has the author's key, and the request has not.</summary>
    public static Refusal AuthorKeyNeeded { get; } =
        new("H0030", "This page is for whoever writes scenarios.", "Open the author's link, which the server printed when it was first started.");

    /// <summary>H0031: no such scenario or file.</summary>
    public static Refusal NoSuchFile { get; } =
        new("H0031", "There is no such scenario or file here.", "Load the page again to see what there is.");

    /// <summary>H0032: no file of a scenario may have this path.</summary>
    public static Refusal NotAPath { get; } =
        new("H0032", "A file of a scenario may not be called that.", "Use letters, digits, hyphens and dots, and one of the endings .yaml, .md, .png, .jpg and .webp.");

    /// <summary>H0033: the scenario came with the program.</summary>
    public static Refusal Shipped { get; } =
        new("H0033", "This scenario came with the program and stays as it is.", "Copy it, and change the copy.");

    /// <summary>H0034: the file was changed since its author read it.</summary>
    public static Refusal ChangedMeanwhile { get; } =
        new("H0034", "The file was changed elsewhere since you read it; nothing was overwritten.", "Compare the two versions and keep one.");

    /// <summary>H0035: a scenario or file of this name is there.</summary>
    public static Refusal NameTaken { get; } =
        new("H0035", "That name is taken.", "Choose another.");

    /// <summary>H0036: more than a scenario may hold.</summary>
    public static Refusal ScenarioTooLarge { get; } =
        new("H0036", "That is more than a scenario may hold.", "A file may have 1 MB and a scenario 5 MB and 300 files: make it smaller.");

    /// <summary>H0037: no good name for a scenario.</summary>
    public static Refusal BadScenarioName { get; } =
        new("H0037", "A scenario may not be called that.", "Use small letters, digits and single hyphens, beginning with a letter, such as river-treaty.");

    /// <summary>H0038: a scenario with errors cannot be played or drawn.</summary>
    public static Refusal NotPlayable { get; } =
        new("H0038", "The scenario has errors, so that it cannot be played.", "Mend the errors first; they are listed under the text.");

    /// <summary>H0039: too many checks at once.</summary>
    public static Refusal AuthorBusy { get; } =
        new("H0039", "The server is still checking other scenarios.", "Try again in a few seconds.");

    /// <summary>H0040: the disk refused.</summary>
    public static Refusal NotWritten { get; } =
        new("H0040", "The server could not write the file, so nothing has changed.", "Tell whoever runs the server: the folder is full or cannot be written.");

    /// <summary>H0042: signed in, and not among those who write scenarios.</summary>
    public static Refusal NotAnAuthor { get; } =
        new("H0042", "You are not among those who write scenarios here.", "Ask whoever runs the server to name you among its authors.");

    /// <summary>H0043: the text is another than was looked at.</summary>
    public static Refusal TextChangedAgain { get; } =
        new("H0043", "The scenario’s text has changed again, or has errors now; nothing was taken over.", "Look at the changes again, then decide.");

    /// <summary>H0044: a file is no pack, or not a good one; its reason stands in the place of what to do.</summary>
    public static Refusal BadPack { get; } =
        new("H0044", "This file cannot be taken in; nothing was written.", "Ask for the file again, or make it with wargame pack.");

    /// <summary>H0045: a code's session plays another scenario, or its text is not kept here.</summary>
    public static Refusal OtherScenario { get; } =
        new("H0045", "The session with this code plays another scenario.", "Take the code from the wall of a room that plays this one.");

    /// <summary>H0046: what a pack shares with other scenarios is another file here.</summary>
    public static Refusal SharedFileDiffers { get; } =
        new("H0046", "This scenario shares a file with others that says something else here; nothing was written.", "Unpack it into a folder of its own with wargame unpack, and compare the shared files.");

    /// <summary>H0047: no campaign of this name is at hand, or none may be asked for like that.</summary>
    public static Refusal NoSuchCampaign { get; } =
        new("H0047", "There is no such campaign here.", "Have the scenario played again.");

    /// <summary>H0048: as many campaigns as a server keeps are under way.</summary>
    public static Refusal CampaignsBusy { get; } =
        new("H0048", "Too many campaigns are under way on this server.", "Wait until one of them has ended, and try again.");

    /// <summary>H0041: the turn is not in the scenario's calendar.</summary>
    public static Refusal NoSuchTurn { get; } =
        new("H0041", "The scenario has no such turn.", "Choose a turn of its calendar.");

    /// <summary>H0050: there is nothing of a running session before its first results, and some reports are of the whole.</summary>
    public static Refusal ReportsAfterPlay { get; } =
        new("H0050", "The session is still being played: before its first results nothing can be taken home, and grades, statements and the after-action report wait for its end.", "Wait for the hot wash and try again, or ask for tables, the event log or the replay once a turn's results are out.");

    /// <summary>H0051: no report of this kind.</summary>
    public static Refusal NoSuchReport { get; } =
        new("H0051", "There is no report of this kind.", "Choose one of those on the review's page Take home.");

    /// <summary>H0052: that edition is for others.</summary>
    public static Refusal NotYourEdition { get; } =
        new("H0052", "That edition of the report is not for you.", "Leave the edition out to be given your own, or ask control for the report.");

    /// <summary>H0053: a report is asked for with a key in the request's header.</summary>
    public static Refusal ReportKeyNeeded { get; } =
        new("H0053", "A report is given to whoever shows a key of the session, and this request shows none that opens it.", "Send the key of a seat, of control or of an observer in the header Authorization, after the word Bearer.");

    /// <summary>H0054: sessions are compared when both have been played.</summary>
    public static Refusal OtherStillPlayed { get; } =
        new("H0054", "The other session is still being played.", "Compare when its hot wash has begun.");

    /// <summary>H0055: only sessions of one scenario are compared.</summary>
    public static Refusal NotSameScenario { get; } =
        new("H0055", "The other session was played with another scenario.", "Choose a session of the same scenario.");

    /// <summary>H0056: a session file cannot be read or does not verify; why stands where it says what to do, in English.</summary>
    public static Refusal BadSessionFile { get; } =
        new("H0056", "This file cannot be compared with.", "It is no session file that a Wargame wrote. Ask for the file anew.");

    /// <summary>H0057: a session file is too large to be read at the table.</summary>
    public static Refusal SessionFileTooLarge { get; } =
        new("H0057", "This session file is too large to be compared here.", "Compare it with wargame compare, on the command line.");
}
