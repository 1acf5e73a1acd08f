using System.Collections.Immutable;
using Wargame.Sessions.Adjudication;
using Wargame.Sessions.Agreements;
using Wargame.Sessions.Arguments;
using Wargame.Sessions.Branches;
using Wargame.Sessions.Disclosures;
using Wargame.Sessions.Events;
using Wargame.Sessions.Fixing;
using Wargame.Sessions.HotWash;
using Wargame.Sessions.Msel;
using Wargame.Sessions.Remarks;
using Wargame.Sessions.Statements;
using Wargame.Sessions.Talk;
using Wargame.Sessions.Teamwork;
using Wargame.Sessions.WhatIfs;
using Wargame.Sessions.WhiteCell;
using Wargame.World;
using Wargame.World.State;

namespace Wargame.Sessions;

/// <summary>Where a session stands: the fold of its events. Immutable.</summary>
public sealed record SessionState
{
    /// <summary>Before the session was opened.</summary>
    public static SessionState Empty { get; } = new();

    /// <summary>The session's id; empty before it is opened.</summary>
    public string SessionId { get; init; } = "";

    /// <summary>The code by which people join.</summary>
    public string JoinCode { get; init; } = "";

    /// <summary>The seed of all chance.</summary>
    public ulong Seed { get; init; }

    /// <summary>What moves it on.</summary>
    public Pace Pace { get; init; }

    /// <summary>The phase; a pause lies over it and does not change it.</summary>
    public Phase Phase { get; init; } = Phase.Lobby;

    /// <summary>The turn being played, from 1; 0 in the lobby.</summary>
    public int Turn { get; init; }

    /// <summary>When the phase began and when it ends.</summary>
    public PhaseClock Clock { get; init; } = new(default, null);

    /// <summary>The pause, or null.</summary>
    public Pause? Pause { get; init; }

    /// <summary>The seats taken, in the order of arrival.</summary>
    public ImmutableArray<Seat> Seats { get; init; } = [];

    /// <summary>What every actor has decided in this turn, by the actor's id.</summary>
    public ImmutableSortedDictionary<string, Desk> Desks { get; init; } =
        ImmutableSortedDictionary.Create<string, Desk>(StringComparer.Ordinal);

    /// <summary>This turn's requests for consent, in the order in which they were made.</summary>
    public ImmutableArray<ConsentRequest> Requests { get; init; } = [];

    /// <summary>Ids of the injects that came at the start of this turn.</summary>
    public ImmutableArray<string> Injects { get; init; } = [];

    /// <summary>What control has made of the scenario's injects, and its own.</summary>
    public MselState Msel { get; init; } = MselState.Empty;

    /// <summary>Briefs as a mended text has them.</summary>
    public ImmutableArray<FixedBrief> Briefs { get; init; } = [];

    /// <summary>The content hash of the mended text that was taken over last; empty for the one that the session was opened with.</summary>
    public string FixedBy { get; init; } = "";

    /// <summary>The content hash of the text that the session plays now.</summary>
    /// <param name="rules">The session's rules, whose text it was opened with.</param>
    public string TextHash(SessionRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return FixedBy.Length > 0 ? FixedBy : rules.Scenario.Hash;
    }

    /// <summary>Ids of the cards that are to be answered in this turn.</summary>
    public ImmutableArray<string> Cards { get; init; } = [];

    /// <summary>The private card of each actor that has one, once they are dealt.</summary>
    public ImmutableSortedDictionary<string, string> PrivateCards { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The turn under adjudication: control alone may see it. Null outside adjudication.</summary>
    public TurnRecord? Proposal { get; init; }

    /// <summary>The released turns, in order.</summary>
    public ImmutableArray<TurnRecord> Turns { get; init; } = [];

    /// <summary>Where control has laid hands on a turn, in order.</summary>
    public ImmutableArray<Intervention> Interventions { get; init; } = [];

    /// <summary>What control has set of who is told what, in order; what no longer holds too.</summary>
    public ImmutableArray<Setting> Disclosures { get; init; } = [];

    /// <summary>Free-text orders of all turns, in the order in which they were begun.</summary>
    public ImmutableArray<Argument> Arguments { get; init; } = [];

    /// <summary>What was said, in the order in which the conversations began.</summary>
    public ImmutableArray<Conversation> Conversations { get; init; } = [];

    /// <summary>How many messages were sent in all.</summary>
    public int MessageCount { get; init; }

    /// <summary>Agreements, drafts too, in the order in which they were begun.</summary>
    public ImmutableArray<Agreement> Agreements { get; init; } = [];

    /// <summary>Breaches that were reported, in order.</summary>
    public ImmutableArray<Breach> Breaches { get; init; } = [];

    /// <summary>Teams that a bot plays though people have seats there.</summary>
    public ImmutableSortedSet<string> Bots { get; init; } = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>Whether nobody new may join by the code.</summary>
    public bool Locked { get; init; }

    /// <summary>Open calls for help, by the team's actor.</summary>
    public ImmutableSortedDictionary<string, HelpCall> Help { get; init; } = ImmutableSortedDictionary.Create<string, HelpCall>(StringComparer.Ordinal);

    /// <summary>What control says to the whole room now, or null.</summary>
    public Announcement? Announcement { get; init; }

    /// <summary>What people decided for their teams, and why, in order.</summary>
    public ImmutableArray<DecisionTaken> Decisions { get; init; } = [];

    /// <summary>Private notes by seat. No view may read them.</summary>
    public ImmutableSortedDictionary<string, PrivateNote> Notes { get; init; } = ImmutableSortedDictionary.Create<string, PrivateNote>(StringComparer.Ordinal);

    /// <summary>Observers and evaluators, in the order in which they came.</summary>
    public ImmutableArray<Watcher> Watchers { get; init; } = [];

    /// <summary>What evaluators wrote, in order.</summary>
    public ImmutableArray<Observation> Observations { get; init; } = [];

    /// <summary>The answers of the hot wash, in the order of their slots.</summary>
    public ImmutableArray<HotWashAnswer> Answers { get; init; } = [];

    /// <summary>What-ifs that were kept in the review, in order.</summary>
    public ImmutableArray<KeptWhatIf> WhatIfs { get; init; } = [];

    /// <summary>What people wrote in the review about its moments, in the order in which they wrote.</summary>
    public ImmutableArray<Remark> Remarks { get; init; } = [];

    /// <summary>What control and evaluators made of messages as public statements, in the order in which they first did.</summary>
    public ImmutableArray<StatementMark> Statements { get; init; } = [];

    /// <summary>The what-if that the projector shows; empty for none.</summary>
    public string ShownWhatIf { get; init; } = "";

    /// <summary>How this line left another one; null for the line that all began with.</summary>
    public Branch? Branch { get; init; }

    /// <summary>Where the line's room has gone; null while it is here.</summary>
    public RoomAway? Away { get; init; }

    /// <summary>Where phases began, in order: the moments that a rewind may go back to.</summary>
    public ImmutableArray<PhaseMark> Marks { get; init; } = [];

    /// <summary>The white cell: its people, their duties, deeds and private notes.</summary>
    public CellState Cell { get; init; } = CellState.Alone;

    /// <summary>The commands already seen.</summary>
    public CommandMemory Memory { get; init; } = CommandMemory.Empty;

    /// <summary>The last events, oldest first, at most <see cref="Limits.LogEvents"/>; for control's log.</summary>
    public ImmutableArray<SessionEvent> Recent { get; init; } = [];

    /// <summary>How many events have happened.</summary>
    public long Version { get; init; }

    /// <summary>The world before the first turn; null before the session is opened.</summary>
    public WorldState? OpeningWorld { get; init; }

    /// <summary>Whether the session was opened.</summary>
    public bool IsOpen => OpeningWorld is not null;

    /// <summary>The world as it was last released: what everyone may know of is in here, the proposal is not.</summary>
    /// <exception cref="InvariantBrokenException">The session was never opened.</exception>
    public WorldState World => Turns.Length > 0 ? Turns[^1].Result.State : Opening;

    /// <summary>The world before the first turn.</summary>
    /// <exception cref="InvariantBrokenException">The session was never opened.</exception>
    public WorldState Opening => OpeningWorld ?? throw new InvariantBrokenException("a session has a world once it is opened", SessionId);

    /// <summary>The seat with this id, or null.</summary>
    public Seat? Seat(string id) => Seats.FirstOrDefault(seat => seat.Id == id);

    /// <summary>A seat's private note, blank before anything was written: only the seat itself may be given it.</summary>
    public PrivateNote Note(string seatId) => Notes.GetValueOrDefault(seatId, PrivateNote.Blank);

    /// <summary>The seats taken in a team.</summary>
    public IEnumerable<Seat> SeatsOf(string actor) => Seats.Where(seat => seat.Actor == actor);

    /// <summary>Whether people play the actor; otherwise its doctrine does.</summary>
    public bool IsPlayed(string actor) => IsSeated(actor) && !Bots.Contains(actor);

    /// <summary>Whether people have seats in the actor's team, though a bot may play it.</summary>
    public bool IsSeated(string actor) => Seats.Any(seat => seat.Actor == actor);

    /// <summary>Whether a bot plays the team for its people.</summary>
    public bool IsBot(string actor) => Bots.Contains(actor) && IsSeated(actor);

    /// <summary>What the actor has decided in this turn.</summary>
    public Desk Desk(string actor) => Desks.TryGetValue(actor, out var desk) ? desk : Sessions.Desk.Clear(actor);

    /// <summary>The conversation with this id, or null.</summary>
    public Conversation? Conversation(string id) => Conversations.FirstOrDefault(conversation => conversation.Id == id);

    /// <summary>The agreement with this id, or null.</summary>
    public Agreement? Agreement(string id) => Agreements.FirstOrDefault(agreement => agreement.Id == id);

    /// <summary>The free-text order with this id, or null.</summary>
    public Argument? Argument(string id) => Arguments.FirstOrDefault(argument => argument.Id == id);

    /// <summary>The breach with this id, or null.</summary>
    public Breach? Breach(string id) => Breaches.FirstOrDefault(breach => breach.Id == id);

    /// <summary>The request with this id, or null.</summary>
    public ConsentRequest? Request(string id) => Requests.FirstOrDefault(request => request.Id == id);

    /// <summary>The kept what-if with this id, or null.</summary>
    public KeptWhatIf? WhatIf(string id) => WhatIfs.FirstOrDefault(kept => kept.Id == id);

    /// <summary>The remark with this id, or null.</summary>
    public Remark? Remark(string id) => Remarks.FirstOrDefault(remark => remark.Id == id);

    /// <summary>The watcher with this id, or null.</summary>
    public Watcher? Watcher(string id) => Watchers.FirstOrDefault(watcher => watcher.Id == id);

    /// <summary>The line of the exercise evaluation guide with this id, or null.</summary>
    public Observation? Observation(string id) => Observations.FirstOrDefault(made => made.Id == id);
}
