using Microsoft.Extensions.DependencyInjection;
using Wargame.Grains.Wire;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Sessions;
using Wargame.Sessions.Commands;
using Wargame.Sessions.Fixing;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Sessions;

/// <content>A scenario that its author mends while it is played.</content>
public sealed partial class SessionGrain
{
    /// <inheritdoc/>
    public Task<TextStand> Text() => Task.FromResult(new TextStand(_rules.Scenario.Id, _rules.Scenario.Hash, State.TextHash(_rules)));

    /// <inheritdoc/>
    public async Task<FixView?> ScenarioFix(bool back, Language language)
    {
        if (await Draft(back) is not { } draft)
            return null;
        var (rules, state) = (_rules, State);
        var offer = await Task.Run(() => FixOffer.Of(rules, state, draft.Scenario));
        var pinned = back ? null : await shelf.Texts(_rules.Scenario.Id, _rules.Scenario.Hash);
        return offer.ToWire(rules.In(language), pinned, draft.Texts);
    }

    /// <inheritdoc/>
    public async Task<CommandReply> TakeFix(string commandId, Issuer by, string hash, string reason, Language language)
    {
        // What was looked at is taken over, or nothing: its author may have written on.
        if (await Draft(hash == _rules.Scenario.Hash) is not { } draft || draft.Scenario.Hash != hash)
            return new(HostRefusals.TextChangedAgain);
        var offer = FixOffer.Of(_rules, State, draft.Scenario);
        var take = new TakeFix(commandId, default, by, offer.Fix, reason);
        return offer.HasAny || State.Memory.Holds(by, commandId) ? await Carry(take, language) : new(Refusals.NothingToTake.ToWire(_rules.In(language)));
    }

    private async Task<ScenarioDraft?> Draft(bool back) => back
        ? new(_rules.Scenario, new Dictionary<string, string>())
        : ServiceProvider.GetService<IScenarioDrafts>() is { } drafts ? await drafts.Read(_rules.Scenario.Id) : null;
}
