using System.Collections.Immutable;
using Wargame.Reports.Contributions;
using Wargame.Reports.People;
using Wargame.Reports.Statements;
using Wargame.Reports.Talk;
using Wargame.Review.Understudies;
using Wargame.Sessions;
using Wargame.Sessions.Events;
using Wargame.Sessions.Views;

namespace Wargame.Reports;

/// <summary>A session that was played, as reports are made from it: its events, and where it stood at the moments that count.</summary>
public sealed class Recording
{
    private readonly Roll _roll;
    private ImmutableArray<Participation>? _people;
    private IReadOnlyDictionary<string, int>? _scores;
    private ImmutableArray<DoctrineOrder>? _doctrineOrders;
    private ImmutableArray<Contributor>? _contributors;
    private ImmutableArray<AskedRequest>? _requests;

    private Recording(
        SessionRules rules, ImmutableArray<SessionEvent> events, Roll roll, SessionState end, SessionState played, ImmutableArray<SessionState> released, ImmutableArray<SessionState> locked,
        ImmutableArray<SessionState> opened, ImmutableArray<GivenRating> ratings)
    {
        _roll = roll;
        Opened = opened;
        Ratings = ratings;
        Rules = rules;
        Events = events;
        End = end;
        Played = played;
        Released = released;
        Locked = locked;
    }

    /// <summary>The rules that it was played by, in the language of the report.</summary>
    public SessionRules Rules { get; }

    /// <summary>All that happened; the version of an event is its place, from 1.</summary>
    public ImmutableArray<SessionEvent> Events { get; }

    /// <summary>Where it stands now.</summary>
    public SessionState End { get; }

    /// <summary>Where it stood when its last turn was over, before anything was told that nobody was told in play.</summary>
    public SessionState Played { get; }

    /// <summary>Where it stood when the results of each turn were released.</summary>
    public ImmutableArray<SessionState> Released { get; }

    /// <summary>Where it stood before the results of each turn were released: its requests are there still.</summary>
    public ImmutableArray<SessionState> Locked { get; }

    /// <summary>Where it stood when the deliberation of each turn was opened, of those whose results were released.</summary>
    public ImmutableArray<SessionState> Opened { get; }

    /// <summary>What the doctrines of teams that people played would have ordered in their place.</summary>
    public ImmutableArray<DoctrineOrder> DoctrineOrders => _doctrineOrders ??= [.. Opened.SelectMany(state => DoctrineOrder.Of(Rules, state, Played.Turns[state.Turn - 1]))];

    /// <summary>A seat, also one that was freed since; null for none.</summary>
    public Seat? Seat(string id) => _roll.Seat(id);

    /// <summary>What each team and each person did, by the rubric.</summary>
    public ImmutableArray<Contributor> Contributors => _contributors ??= Contributor.Of(People, Played.Turns.Length);

    /// <summary>All requests for a host's consent, and how long they waited.</summary>
    public ImmutableArray<AskedRequest> Requests => _requests ??= AskedRequest.Of(this);

    /// <summary>How soon teams answer what others write to them.</summary>
    public ImmutableArray<ReplyTime> ReplyTimes => ReplyTime.Of(End);

    /// <summary>How often teams wrote to one another.</summary>
    public ImmutableArray<Spoke> Spoke => Talk.Spoke.Of(End);

    /// <summary>The moments at which somebody did something with their own hand, each with its turn, in order.</summary>
    /// <param name="seat">Their seat.</param>
    public ImmutableArray<(long Version, int Turn)> MomentsOf(string seat) =>
        [.. People.Where(one => one.Seat == seat).SelectMany(one => one.Deeds).Select(deed => (deed.Version, deed.Turn))];

    /// <summary>Everybody who ever had a seat, with what they did.</summary>
    internal ImmutableArray<Participation> People => _people ??= _roll.People(End);

    /// <summary>All that people did, in order.</summary>
    internal ImmutableArray<Doing> Doings => _roll.Doings;

    /// <summary>How teams were rated, with the ratings that no longer stand.</summary>
    internal ImmutableArray<GivenRating> Ratings { get; }

    /// <summary>How each actor that has a mandate did, 0 to 100; empty while the session is not over.</summary>
    internal IReadOnlyDictionary<string, int> Scores => _scores ??= (View.OfReview(Rules, End)?.Teams ?? [])
        .Where(team => !team.Verdict.Lines.IsEmpty).ToDictionary(team => team.Team.Actor.Id, team => team.Verdict.Score, StringComparer.Ordinal);

    /// <summary>Whether it has been played to its end; what was not told in play is told from then on.</summary>
    public bool IsOver => End.Phase >= Phase.HotWash;

    /// <summary>A session that is still played, up to the results that were released last: what came since is nobody's to take home yet. Null before the first.</summary>
    /// <param name="rules">The rules of its scenario.</param>
    /// <param name="events">Its stream as far as it goes.</param>
    public static Recording? SoFar(SessionRules rules, IReadOnlyList<SessionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        var released = events.Count - 1;
        while (released >= 0 && events[released] is not ResultsReleased)
            released--;
        return released < 0 ? null : Of(rules, events.Take(released + 1));
    }

    /// <summary>Folds a session's events.</summary>
    /// <param name="rules">The rules of its scenario.</param>
    /// <param name="events">Its whole stream.</param>
    public static Recording Of(SessionRules rules, IEnumerable<SessionEvent> events)
    {
        var (state, played) = (SessionState.Empty, default(SessionState));
        var (all, roll) = (ImmutableArray.CreateBuilder<SessionEvent>(), new Roll());
        var (deliberated, opened) = (ImmutableArray.CreateBuilder<SessionState>(), default(SessionState));
        var (released, locked) = (ImmutableArray.CreateBuilder<SessionState>(), ImmutableArray.CreateBuilder<SessionState>());
        var ratings = new RatingLog();
        foreach (var happened in events)
        {
            var next = rules.Evolve(state, happened);
            if (next.Phase >= Phase.HotWash && state.Phase < Phase.HotWash)
                played = state;
            if (happened is DeliberationOpened)
                opened = next;
            if (happened is ResultsReleased)
            {
                if (opened is { } open && open.Turn == next.Turns[^1].Turn)
                    deliberated.Add(open);
                released.Add(next);
                locked.Add(state);
            }
            all.Add(happened);
            roll.Add(all.Count, state, next, happened);
            ratings.Add(all.Count, next, happened);
            state = next;
        }
        return new(rules, all.ToImmutable(), roll, state, played ?? state, released.ToImmutable(), locked.ToImmutable(), deliberated.ToImmutable(), ratings.Given);
    }
}
