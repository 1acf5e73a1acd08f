using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Wargame.Doctrines;
using Wargame.Grains.Desks;
using Wargame.Grains.Wire;
using Wargame.Protocol.Control;
using Wargame.Protocol.Pages;
using Wargame.Sessions;
using Wargame.Sessions.Languages;
using Wargame.Sessions.Views;

namespace Wargame.Grains.Sessions;

/// <summary>
/// Makes the pages of a session's desks, in each language that is read there, and numbers those of each desk. A page that says the same as the last one keeps its number, so that nobody is
/// sent it twice.
/// </summary>
/// <param name="english">The rules of the session.</param>
/// <param name="address">Where phones find the server.</param>
/// <param name="life">Which activation of the session this is; numbers of a later one are higher.</param>
/// <param name="shadows">What the session would have come to without this actor or that.</param>
internal sealed class DeskPages(SessionRules english, PublicAddress address, long life, ShadowShelf shadows)
{
    // 2^32 numbers in an activation and 2^20 activations: the product still is a whole number in a browser.
    private const int NumbersInALife = 32;
    private readonly Dictionary<(DeskAddress Desk, Language Language), (byte[] Digest, long Sequence)> _last = [];
    private readonly string[] _teams = [.. english.Scenario.Teams.Select(team => team.Actor)];

    /// <summary>The page of a desk.</summary>
    /// <param name="desk">The desk.</param>
    /// <param name="language">The language of its texts.</param>
    /// <param name="state">The session as it is stored.</param>
    /// <param name="presence">By seat, whether a browser is connected.</param>
    /// <param name="now">For what is left on the clock.</param>
    /// <param name="halted">Whether the store refuses, so that nothing can be done.</param>
    /// <param name="isNew">Whether it says something that the last one did not.</param>
    public DeskPage Make(
        DeskAddress desk, Language language, SessionState state, ImmutableDictionary<string, bool> presence, DateTimeOffset now, bool halted, out bool isNew)
    {
        var (message, json, digest) = Write(desk, english.In(language), state, presence, now, halted);
        isNew = !_last.TryGetValue((desk, language), out var last) || !last.Digest.AsSpan().SequenceEqual(digest);
        if (isNew)
            _last[(desk, language)] = last = (digest, (last.Digest is null ? First(desk, language) : last.Sequence) + Stride);
        return new(last.Sequence, language, message, json);
    }

    // Each desk and language counts for itself, or the gaps would tell a team how much happens at the desks of others. No two share a number:
    // whoever comes from one desk to another must not be taken for one who has seen its page.
    private int Stride => (_teams.Length + 2) * LanguageCodes.All.Count;

    private long First(DeskAddress desk, Language language)
    {
        var place = desk.IsTeam ? Array.IndexOf(_teams, desk.Actor) : _teams.Length + (desk.Kind == DeskKind.Control ? 0 : 1);
        return (life << NumbersInALife) + (place * LanguageCodes.All.Count) + (int)language;
    }

    private (string Message, byte[] Json, byte[] Digest) Write(
        DeskAddress desk, SessionRules rules, SessionState state, ImmutableDictionary<string, bool> presence, DateTimeOffset now, bool halted)
    {
        var scenario = rules.Scenario;
        switch (desk.Kind)
        {
            case DeskKind.Control:
                var control = View.OfControl(rules, state, presence, NextBest.Of(rules, state)).ToWire(scenario, now, address.Join(state.JoinCode));
                return Written(nameof(ControlPage), control.Header with { Halted = halted }, header => control with { Header = header });
            case DeskKind.Board:
                var board = View.OfBoard(rules, state, presence, shadows.Of(state)).ToWire(scenario, now);
                return Written(nameof(BoardPage), board.Header with { Halted = halted }, header => board with { Header = header });
            default:
                var team = View.Of(rules, state, desk.Actor, presence, shadows.Of(state)).ToWire(scenario, now);
                return Written(nameof(TeamPage), team.Header with { Halted = halted }, header => team with { Header = header });
        }
    }

    // What is left on the clock differs at every look; it does not make a page new.
    private static SessionHeader Timeless(SessionHeader header) => header with { SecondsLeft = null };

    private static (string Message, byte[] Json, byte[] Digest) Written<T>(string message, SessionHeader header, Func<SessionHeader, T> page) => (
        message,
        JsonSerializer.SerializeToUtf8Bytes(page(header), WireJson.Options),
        SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(page(Timeless(header)), WireJson.Options)));
}
