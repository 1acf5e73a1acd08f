using System.Collections.Immutable;
using Wargame.Sessions.Branches;
using Wargame.Sessions.Scenarios;
using Wargame.Sessions.Disclosures;
using Wargame.World.Definition;
using Wargame.World.Ledger;

namespace Wargame.Sessions.Views;

/// <summary>What every page shows at its top.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="JoinCode">The code to join.</param>
/// <param name="Turn">The turn being played, from 1; 0 in the lobby.</param>
/// <param name="Turns">How many turns there are.</param>
/// <param name="TurnLabel">Such as <c>Q3 2008</c>.</param>
/// <param name="Phase">The phase.</param>
/// <param name="Pace">What moves the session on.</param>
/// <param name="Deadline">When the phase ends; null without a clock and while paused.</param>
/// <param name="FrozenLeft">While paused, what is left on the clock; null otherwise.</param>
/// <param name="PausedBecause">The reason of a pause, or null.</param>
/// <param name="Headline">What happened, a sentence made of public things only.</param>
/// <param name="Announcement">What control says to the whole room, or null.</param>
/// <param name="Branch">How this line left another one; null for the first line.</param>
/// <param name="Away">Where the line's room has gone; null while it is here.</param>
public sealed record HeaderView(
    string SessionId, string JoinCode, int Turn, int Turns, string TurnLabel, Phase Phase, Pace Pace, DateTimeOffset? Deadline,
    TimeSpan? FrozenLeft, string? PausedBecause, string Headline, Announcement? Announcement,
    Branch? Branch = null, RoomAway? Away = null);

/// <summary>A number with its course.</summary>
/// <param name="Key">The slot's key (<c>bolivia.unity</c>), or the indicator's id.</param>
/// <param name="Entity">Whose it is; null for an indicator.</param>
/// <param name="Name">What it measures.</param>
/// <param name="About">What that means, a sentence.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Good">Which direction is better.</param>
/// <param name="Value">Now, in milli-units.</param>
/// <param name="Change">In the last released turn, in milli-units.</param>
/// <param name="Course">The opening and every released turn, in milli-units.</param>
/// <param name="Explains">Keys that <see cref="View.Explain"/> knows for it; empty when it cannot be explained.</param>
public sealed record NumberView(
    string Key, EntityDefinition? Entity, string Name, string About, Unit Unit, GoodDirection Good, long Value, long Change,
    ImmutableArray<long> Course, ImmutableArray<string> Explains)
{
    /// <summary>How much the viewer is told of it. Unless that is all, the value is the middle of the last range, and change and course are empty.</summary>
    public DisclosureLevel Level { get; init; } = DisclosureLevel.Confirmed;

    /// <summary>What the viewer is told in place of the course; empty when all is told.</summary>
    public ImmutableArray<Estimate> Told { get; init; } = [];
}

/// <summary>A region on the map.</summary>
/// <param name="Region">The region.</param>
/// <param name="Label">Its name on the map.</param>
/// <param name="Units">ISO 3166-2 units; empty when it is not on the map.</param>
/// <param name="Colour">The number that colours it, or null when the viewer may not see it.</param>
/// <param name="Hatched">Whether a ladder's rung hatches it.</param>
/// <param name="Mark">What the hatching means, or empty.</param>
/// <param name="Numbers">The region's own numbers that the viewer may see, and those of the segments that live there.</param>
public sealed record RegionView(
    EntityDefinition Region, string Label, ImmutableArray<string> Units, NumberView? Colour, bool Hatched, string Mark,
    ImmutableArray<NumberView> Numbers);

/// <summary>The map.</summary>
/// <param name="Countries">The boundary files.</param>
/// <param name="Variable">What colours it.</param>
/// <param name="Regions">In the author's order.</param>
/// <param name="Enlarged">Regions that are drawn once more, larger.</param>
public sealed record MapView(
    ImmutableArray<string> Countries, VariableDefinition? Variable, ImmutableArray<RegionView> Regions, ImmutableArray<string> Enlarged)
{
    /// <summary>No map.</summary>
    public static MapView Empty { get; } = new([], null, [], []);
}

/// <summary>An inject that came.</summary>
/// <param name="Inject">The inject; title, text, channel and sender are for the viewer, the rest for control.</param>
/// <param name="Turn">When it came.</param>
/// <param name="TurnLabel">When it came.</param>
/// <param name="Private">Whether it came to some teams only.</param>
/// <param name="To">Names of those who got it, empty for everyone; filled for control and review only.</param>
public sealed record NewsView(InjectDefinition Inject, int Turn, string TurnLabel, bool Private, ImmutableArray<string> To)
{
    /// <summary>Whether the viewer is told of it though it may not be among those to whom it is addressed.</summary>
    internal bool Disclosed { get; init; }
}

/// <summary>A ladder as everyone sees it.</summary>
/// <param name="Ladder">The ladder.</param>
/// <param name="Rung">From 0.</param>
/// <param name="HazardUp">Chance to climb if things stay as they are, in thousandths.</param>
/// <param name="HazardDown">Chance to descend, in thousandths.</param>
public sealed record LadderView(LadderDefinition Ladder, int Rung, int HazardUp, int HazardDown);

/// <summary>What a team is doing, as everybody may see it. It says nothing of what is drafted.</summary>
public enum TeamActivity
{
    /// <summary>Nobody has taken a seat.</summary>
    Empty,

    /// <summary>It reads: lobby, briefing, adjudication, outcome.</summary>
    Reading,

    /// <summary>It has not signed.</summary>
    Drafting,

    /// <summary>It has signed.</summary>
    Signed,

    /// <summary>It has been asked for its consent and has not answered.</summary>
    Answering,

    /// <summary>It is ready to go on.</summary>
    Ready,

    /// <summary>People have seats in it, but a bot plays it.</summary>
    Bot,
}

/// <summary>A team as everybody may see it.</summary>
/// <param name="Actor">The actor.</param>
/// <param name="Team">The team that plays it, or null when people may not.</param>
/// <param name="Played">Whether people play it; otherwise its doctrine does.</param>
/// <param name="Activity">What it is doing.</param>
/// <param name="Waiting">Whether the session waits for it.</param>
/// <param name="Connected">Seats connected now.</param>
/// <param name="Taken">Seats taken.</param>
public sealed record TeamStatus(
    EntityDefinition Actor, TeamDefinition? Team, bool Played, TeamActivity Activity, bool Waiting, int Connected, int Taken);

/// <summary>A seat of a team.</summary>
/// <param name="Seat">The seat.</param>
/// <param name="Connected">Whether a browser is connected.</param>
/// <param name="May">What it may do for its team now.</param>
/// <param name="StandsIn">What of that it may do only because nobody is present whose title says so.</param>
public sealed record SeatView(Seat Seat, bool Connected, ImmutableArray<SeatRight> May, ImmutableArray<SeatRight> StandsIn)
{
    /// <summary>The seat's title in the viewer's language.</summary>
    public string Title { get; init; } = Seat.Title;
}

/// <summary>A role in a team.</summary>
/// <param name="Role">Its title in English, by which it is known.</param>
/// <param name="Title">Its title.</param>
/// <param name="May">What it may do.</param>
/// <param name="Taken">Whether somebody has it.</param>
public sealed record RoleView(string Role, string Title, ImmutableArray<SeatRight> May, bool Taken);

/// <summary>A draw of chance.</summary>
/// <param name="Draw">The draw.</param>
/// <param name="Label">What was drawn for, in words.</param>
/// <param name="Reversed">Whether control turned it round.</param>
/// <param name="Terms">What made its chance.</param>
public sealed record DrawView(Draw Draw, string Label, bool Reversed, ImmutableArray<HazardTermView> Terms)
{
    /// <summary>For control and the review: why control turned it round; else empty.</summary>
    public string TurnedBecause { get; init; } = "";

    /// <summary>For control: which facilitator turned it round; empty while there has been only one, and for others.</summary>
    public string TurnedBy { get; init; } = "";
}
