using System.Collections.Immutable;
using Wargame.Reports.People;
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

    private Recording(
        SessionRules rules, ImmutableArray<SessionEvent> events, Roll roll, SessionState end, SessionState played, ImmutableArray<SessionState> released, ImmutableArray<SessionState> locked)
    {
        _roll = roll;
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

    /// <summary>Everybody who ever had a seat, with what they did.</summary>
    internal ImmutableArray<Participation> People => _people ??= _roll.People(End);

    /// <summary>All that people did, in order.</summary>
    internal ImmutableArray<Doing> Doings => _roll.Doings;

    /// <summary>How each actor that has a mandate did, 0 to 100; empty while the session is not over.</summary>
    internal IReadOnlyDictionary<string, int> Scores => _scores ??= (View.OfReview(Rules, End)?.Teams ?? [])
        .Where(team => !team.Verdict.Lines.IsEmpty).ToDictionary(team => team.Team.Actor.Id, team => team.Verdict.Score, StringComparer.Ordinal);

    /// <summary>Folds a session's events.</summary>
    /// <param name="rules">The rules of its scenario.</param>
    /// <param name="events">Its whole stream.</param>
    public static Recording Of(SessionRules rules, IEnumerable<SessionEvent> events)
    {
        var (state, played) = (SessionState.Empty, default(SessionState));
        var (all, roll) = (ImmutableArray.CreateBuilder<SessionEvent>(), new Roll());
        var (released, locked) = (ImmutableArray.CreateBuilder<SessionState>(), ImmutableArray.CreateBuilder<SessionState>());
        foreach (var happened in events)
        {
            var next = rules.Evolve(state, happened);
            if (next.Phase >= Phase.HotWash && state.Phase < Phase.HotWash)
                played = state;
            if (happened is ResultsReleased)
            {
                released.Add(next);
                locked.Add(state);
            }
            all.Add(happened);
            roll.Add(all.Count, state, next, happened);
            state = next;
        }
        return new(rules, all.ToImmutable(), roll, state, played ?? state, released.ToImmutable(), locked.ToImmutable());
    }
}
