namespace Wargame.Protocol.Pages;

/// <summary>What every page shows at its top.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Title">The scenario's title.</param>
/// <param name="Subtitle">The scenario's subtitle.</param>
/// <param name="Turn">The turn being played, from 1; 0 in the lobby.</param>
/// <param name="Turns">How many turns there are.</param>
/// <param name="TurnLabel">Such as <c>Q3 2008</c>.</param>
/// <param name="Phase">lobby, briefing, deliberation, commitment, adjudication, outcome, hotWash or closed.</param>
/// <param name="Pace">facilitated or automatic.</param>
/// <param name="Deadline">When the phase ends (ISO 8601, UTC), or null without a clock; null while paused.</param>
/// <param name="SecondsLeft">Left on the clock when the page was made; null without a clock. Frozen while paused.</param>
/// <param name="PausedBecause">The reason of a pause, or null when not paused.</param>
/// <param name="Headline">What happened, in a sentence.</param>
/// <param name="JoinCode">The code to join.</param>
/// <param name="Announcement">What control says to the whole room, or null.</param>
/// <param name="Halted">Whether the server cannot store anything now (its disk is full, say): nothing can be done, the clock stands, and it goes on by itself.</param>
/// <param name="Branch">Which branch this is; null on the line that all began with.</param>
/// <param name="RoomWentTo">The name of the line that the room plays on instead, empty for the first one; null while it plays here.</param>
/// <param name="Language">The language of the page's texts, as far as the scenario has them: en, es or pt.</param>
/// <param name="TextLanguage">The language of what the scenario's author wrote: en where the author promises no translation.</param>
public sealed record SessionHeader(
    string SessionId, string Title, string Subtitle, int Turn, int Turns, string TurnLabel, string Phase, string Pace,
    DateTimeOffset? Deadline, int? SecondsLeft, string? PausedBecause, string Headline, string JoinCode,
    AnnouncementView? Announcement, bool Halted, BranchView? Branch = null, string? RoomWentTo = null, string Language = "en", string TextLanguage = "en");

/// <summary>A branch: a line of play that left another one.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Reason">Why it was opened.</param>
/// <param name="TurnLabel">The turn that it began in.</param>
/// <param name="Phase">The phase that it began in.</param>
public sealed record BranchView(string Name, string Reason, string TurnLabel, string Phase);

/// <summary>What control says to the whole room.</summary>
/// <param name="Text">Plain text.</param>
/// <param name="At">When (ISO 8601).</param>
public sealed record AnnouncementView(string Text, DateTimeOffset At);

/// <summary>A large figure.</summary>
/// <param name="Key">The number's key (<c>bolivia.unity</c>), or the indicator's id.</param>
/// <param name="Label">Its name.</param>
/// <param name="About">What it means, a sentence.</param>
/// <param name="Value">Now.</param>
/// <param name="Change">Change in the last released turn.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="Course">Its value after each released turn, the opening first.</param>
/// <param name="Explains">Keys that <c>Explain</c> knows for it; empty when it cannot be explained.</param>
/// <param name="Level">confirmed; for what is not told exactly rumour or partial: then the value is the middle of the last range, and there is neither change nor course.</param>
/// <param name="Told">What is told after each released turn, the opening first; empty for what is told exactly.</param>
public sealed record NumberView(
    string Key, string Label, string About, double Value, double Change, string Unit, string Good, IReadOnlyList<double> Course,
    IReadOnlyList<string> Explains, string Level, IReadOnlyList<ToldRange> Told);

/// <summary>What is told of a number that is not told exactly.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper end.</param>
/// <param name="Word">For a rumour: low, middling, high, or for a stock less, same, more than at the opening; else empty.</param>
public sealed record ToldRange(double Low, double High, string Word);

/// <summary>The map.</summary>
/// <param name="Countries">Boundary files: one country fills the map, several are drawn together.</param>
/// <param name="VariableName">What colours it.</param>
/// <param name="About">What that means.</param>
/// <param name="Regions">The regions.</param>
/// <param name="Enlarged">Regions that lie close together and are drawn once more, larger.</param>
public sealed record MapView(
    IReadOnlyList<string> Countries, string VariableName, string About, IReadOnlyList<RegionView> Regions, IReadOnlyList<string> Enlarged);

/// <summary>A region on the map.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Label">Its name on the map, which may be shorter.</param>
/// <param name="Units">ISO 3166-2 units; empty when it is not on the map.</param>
/// <param name="Key">The number that colours it.</param>
/// <param name="Value">0 to 100.</param>
/// <param name="Change">Change in the last released turn.</param>
/// <param name="Hatched">Whether a ladder's rung hatches it.</param>
/// <param name="Mark">What the hatching means, or empty.</param>
/// <param name="Numbers">The region's own numbers that the viewer may see, and those of its segments.</param>
public sealed record RegionView(
    string Id, string Name, string Label, IReadOnlyList<string> Units, string Key, double Value, double Change, bool Hatched, string Mark,
    IReadOnlyList<NumberView> Numbers);

/// <summary>An item of news.</summary>
/// <param name="Id">The inject's id.</param>
/// <param name="Turn">When it came.</param>
/// <param name="TurnLabel">When it came.</param>
/// <param name="Channel">news, cable, intelligence, call or rumour.</param>
/// <param name="From">Who says it.</param>
/// <param name="Title">Headline.</param>
/// <param name="Html">Sanitized HTML.</param>
/// <param name="Private">Whether it came to this team only (or to some teams).</param>
public sealed record NewsView(
    string Id, int Turn, string TurnLabel, string Channel, string From, string Title, string Html, bool Private);

/// <summary>A ladder.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Rung">From 0.</param>
/// <param name="Rungs">The rungs' names.</param>
/// <param name="Text">What this rung means.</param>
/// <param name="HazardUp">Chance to climb if things stay as they are, in thousandths.</param>
/// <param name="HazardDown">Chance to descend, in thousandths.</param>
public sealed record LadderView(
    string Id, string Name, int Rung, IReadOnlyList<string> Rungs, string Text, int HazardUp, int HazardDown);

/// <summary>A crisis that is on or may come.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="State">on, possible, near or far.</param>
/// <param name="Since">The label of the turn in which it broke out; empty while it is off.</param>
/// <param name="Hazard">Chance to break out after this turn if things stay as they are, in thousandths.</param>
public sealed record CrisisView(string Id, string Name, string State, string Since, int Hazard);

/// <summary>A team as everybody may see it.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">Three letters.</param>
/// <param name="Colour">CSS colour.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Played">Whether people play it; otherwise its doctrine does.</param>
/// <param name="Status">empty, bot, reading, drafting, signed, answering, ready: what it is waited for or has done.</param>
/// <param name="Waiting">Whether the session waits for it.</param>
/// <param name="Connected">Seats connected now.</param>
/// <param name="Taken">Seats taken.</param>
public sealed record TeamStatus(
    string Actor, string Name, string Code, string Colour, string Shape, bool Played, string Status, bool Waiting, int Connected,
    int Taken);

/// <summary>A number's move in a turn with its largest causes, for lists.</summary>
/// <param name="Key">The number.</param>
/// <param name="Label">Its name with its entity.</param>
/// <param name="Before">Before.</param>
/// <param name="After">After.</param>
/// <param name="Change">After less before.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">high, low or neither.</param>
/// <param name="Causes">The largest causes, in words with their amounts, at most three.</param>
public sealed record Movement(
    string Key, string Label, double Before, double After, double Change, string Unit, string Good, IReadOnlyList<string> Causes);

/// <summary>An order as it was revealed.</summary>
/// <param name="OrderId">Its id.</param>
/// <param name="Actor">Who gave it.</param>
/// <param name="ActorName">The actor's name.</param>
/// <param name="ActorCode">Three letters.</param>
/// <param name="Name">The instrument's name.</param>
/// <param name="TargetName">Where.</param>
/// <param name="Level">In thousandths.</param>
/// <param name="Mode">The mode that it got.</param>
/// <param name="Turns">How many turns.</param>
/// <param name="Answer">The host's answer, or empty.</param>
/// <param name="Withdrawn">Whether a refusal withdrew it.</param>
/// <param name="Vetoed">Whether control vetoed it.</param>
/// <param name="VetoReason">Control's reason, for who may know it; else empty.</param>
/// <param name="Covert">Whether others never learn of it.</param>
/// <param name="Because">The doctrine's reason, for control and the review; empty otherwise.</param>
/// <param name="Told">confirmed; partial or rumour for a report, in which the actor may be empty and the level 0, and either may be wrong.</param>
/// <param name="Instrument">The instrument's id.</param>
/// <param name="Failed">Whether it could not be carried out as things were.</param>
/// <param name="FailReason">Why, for who may know it; else empty.</param>
public sealed record RevealedOrder(
    string OrderId, string Actor, string ActorName, string ActorCode, string Name, string TargetName, int Level, string Mode,
    int Turns, string Answer, bool Withdrawn, bool Vetoed, string VetoReason, bool Covert, string Because, string Told, string Instrument,
    bool Failed, string FailReason);

/// <summary>A draw of chance.</summary>
/// <param name="Id">The draw's name.</param>
/// <param name="Name">What was drawn for, in words.</param>
/// <param name="Hazard">Chance, in thousandths.</param>
/// <param name="Drawn">The number drawn, in thousandths.</param>
/// <param name="Happened">Whether it happened.</param>
/// <param name="Reversed">Whether control turned it round.</param>
/// <param name="Terms">What made its chance.</param>
/// <param name="TurnedBecause">For control and the review: why control turned it round; else empty.</param>
/// <param name="TurnedBy">For control: which facilitator did; empty while there has been only one, and for others.</param>
public sealed record DrawView(
    string Id, string Name, int Hazard, int Drawn, bool Happened, bool Reversed, IReadOnlyList<HazardTermView> Terms, string TurnedBecause, string TurnedBy);

/// <summary>A term of a chance.</summary>
/// <param name="Label">What it reads, in words.</param>
/// <param name="Thousandths">What it added to the chance; negative where it took away.</param>
public sealed record HazardTermView(string Label, int Thousandths);

/// <summary>A released turn.</summary>
/// <param name="Turn">The turn.</param>
/// <param name="TurnLabel">Its label.</param>
/// <param name="Headline">What happened, in a sentence.</param>
/// <param name="Story">More sentences, at most three.</param>
/// <param name="Movements">The numbers that moved most, largest first.</param>
/// <param name="Orders">The orders that the viewer may know of.</param>
/// <param name="Draws">The draws behind public events.</param>
public sealed record OutcomeView(
    int Turn, string TurnLabel, string Headline, IReadOnlyList<string> Story, IReadOnlyList<Movement> Movements,
    IReadOnlyList<RevealedOrder> Orders, IReadOnlyList<DrawView> Draws);
