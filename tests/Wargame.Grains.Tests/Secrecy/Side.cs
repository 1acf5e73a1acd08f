using System.Collections.Immutable;
using Wargame.Grains.Desks;
using Wargame.Grains.Sessions;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Tests.Secrecy;

/// <summary>One of the two sessions of a pair, as its grain would carry it: commands, doctrines, and numbered pages.</summary>
/// <param name="rules">The scenario's rules.</param>
/// <param name="language">Whose pages are looked at.</param>
/// <param name="luck">Draws what this side does in secret; the other side has another.</param>
internal sealed class Side(SessionRules rules, Language language, Random luck)
{
    private readonly DeskPages pages = new(rules, new PublicAddress(), 1, new ShadowShelf(rules));

    public SessionRules Rules => rules;

    public Random Luck => luck;

    public SessionState State { get; private set; } = SessionState.Empty;

    /// <summary>What a command would bring about, before it is adopted.</summary>
    public SessionStep Ask(Command command) => SessionStep.Take(rules, State, command);

    /// <summary>Makes a step true.</summary>
    public void Adopt(SessionStep step) => State = step.State;

    /// <summary>Gives a team another private card than the one that the seed deals it.</summary>
    public void Deal(string actor, string card) => State = State with { PrivateCards = State.PrivateCards.SetItem(actor, card) };

    /// <summary>A desk's page with its number, as it would be sent.</summary>
    public DeskPage Page(DeskAddress desk, DateTimeOffset now) =>
        pages.Make(desk, language, State, ImmutableDictionary<string, bool>.Empty, now, false, out _);
}
