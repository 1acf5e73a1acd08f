using System.Collections.Frozen;
using System.Collections.Immutable;
using Wargame.Doctrines;
using Wargame.Grains.Desks;
using Wargame.Grains.Wire;
using Wargame.Protocol.Pages;
using Wargame.Sessions;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Views;

namespace Wargame.Grains.Sessions;

/// <summary>
/// Makes the pages of a session's desks, in each language that is read there, and numbers those of each desk. A page that says the same as the last one keeps its number, so that nobody is
/// sent it twice; one that a step cannot have changed is not even made again.
/// </summary>
/// <param name="english">The rules of the session.</param>
/// <param name="address">Where phones find the server.</param>
/// <param name="life">Which activation of the session this is; numbers of a later one are higher.</param>
/// <param name="shadows">What the session would have come to without this actor or that.</param>
internal sealed class DeskPages(SessionRules english, PublicAddress address, long life, ShadowShelf shadows)
{
    // 2^32 numbers in an activation and 2^20 activations: the product still is a whole number in a browser.
    private const int NumbersInALife = 32;
    private readonly Dictionary<(DeskAddress Desk, Language Language), Kept> _last = [];
    private readonly string[] _teams = [.. english.Scenario.Teams.Select(team => team.Actor)];

    /// <summary>The page of a desk.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="state">The session as it is stored.</param>
    /// <param name="presence">By seat, whether a browser is connected; the same object while nobody comes or goes.</param>
    /// <param name="now">For what is left on the clock.</param>
    /// <param name="halted">Whether the store refuses, so that nothing can be done.</param>
    /// <param name="isNew">Whether it says something that the last one did not.</param>
    public DeskPage Make(
        DeskAddress desk, Language language, SessionState state, ImmutableDictionary<string, bool> presence, DateTimeOffset now, bool halted, out bool isNew)
    {
        var rules = english.In(language);
        var last = _last.GetValueOrDefault((desk, language));
        var made = last is not null && last.Halted == halted && ReferenceEquals(last.Presence, presence) && !Reach.MayDiffer(rules, last.State, state, ViewerOf(desk))
            ? last with { State = state }
            : Write(desk, rules, state, presence, halted, last is null || Reach.Settles(last.State, state) ? null : last.Json);

        // What is left on the clock differs at every look; it does not make a page new.
        isNew = last is null || (!ReferenceEquals(made.Timeless, last.Timeless) && (made.Timeless != last.Timeless || !made.Json.HasRestOf(last.Json)));
        var shown = made with
        {
            Sequence = isNew ? (last?.Sequence ?? First(desk, language)) + Stride : last!.Sequence,
            Json = made.Json.Under(made.Header.ToWire(rules.Scenario, now) with { Halted = halted }),
        };
        _last[(desk, language)] = shown;
        return new(shown.Sequence, language, shown.Message, shown.Json.Json);
    }

    // Each desk and language counts for itself, or the gaps would tell a team how much happens at the desks of others. No two share a number:
    // whoever comes from one desk to another must not be taken for one who has seen its page.
    private int Stride => (_teams.Length + 2) * LanguageCodes.All.Count;

    private long First(DeskAddress desk, Language language)
    {
        var place = desk.IsTeam ? Array.IndexOf(_teams, desk.Actor) : _teams.Length + (desk.Kind == DeskKind.Control ? 0 : 1);
        return (life << NumbersInALife) + (place * LanguageCodes.All.Count) + (int)language;
    }

    // Most of the work is in what only a turn changes: it is taken over from the last page while nothing was settled since.
    private Kept Write(DeskAddress desk, SessionRules rules, SessionState state, ImmutableDictionary<string, bool> presence, bool halted, HeadedJson? settled)
    {
        var moving = settled is not null;
        switch (desk.Kind)
        {
            case DeskKind.Control:
                var control = View.OfControl(rules, state, presence, moving ? null : NextBest.Of(rules, state), moving);
                return Written(control.Header, control.ToWire(rules.Scenario, default, address.Join(state.JoinCode)), page => page.Header, (page, header) => page with { Header = header }, SettledMembers.OfControl);
            case DeskKind.Board:
                var board = View.OfBoard(rules, state, presence, shadows.Of(state));
                return Written(board.Header, board.ToWire(rules.Scenario, default), page => page.Header, (page, header) => page with { Header = header }, SettledMembers.OfBoard);
            default:
                var team = View.Of(rules, state, desk.Actor, presence, shadows.Of(state), moving);
                return Written(team.Header, team.ToWire(rules.Scenario, default), page => page.Header, (page, header) => page with { Header = header }, SettledMembers.OfTeam);
        }

        Kept Written<T>(HeaderView seen, T page, Func<T, SessionHeader> headerOf, Func<T, SessionHeader, T> under, FrozenSet<string> members)
            where T : class
        {
            var timeless = headerOf(page) with { Halted = halted, SecondsLeft = null };
            return new(state, presence, halted, typeof(T).Name, seen, timeless, HeadedJson.Of(under(page, timeless), members, settled), 0);
        }
    }

    private static Viewer ViewerOf(DeskAddress desk) => desk.Kind switch
    {
        DeskKind.Control => new Viewer.Control(),
        DeskKind.Board => new Viewer.Board(),
        _ => new Viewer.Team(desk.Actor),
    };

    // What a page was made of, and the page. Its bytes are the desk's too: there is one copy of them on a server that is alone.
    private sealed record Kept(
        SessionState State, ImmutableDictionary<string, bool> Presence, bool Halted, string Message, HeaderView Header, SessionHeader Timeless, HeadedJson Json, long Sequence);
}
