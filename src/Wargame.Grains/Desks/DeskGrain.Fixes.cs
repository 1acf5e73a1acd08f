using Microsoft.Extensions.DependencyInjection;
using Wargame.Grains.Sessions;
using Wargame.Protocol.Control;
using Wargame.Protocol.Hub;
using Wargame.Sessions;
using Wargame.Sessions.Languages;

namespace Wargame.Grains.Desks;

/// <content>
/// A scenario that its author mends while it is played. The desk reads the text first: that takes a while, and the session, which finds it
/// read, goes on meanwhile.
/// </content>
public abstract partial class DeskGrain
{
    /// <inheritdoc/>
    public async Task<TextNews?> TextNews()
    {
        if (kind != DeskKind.Control)
            return null;
        var stand = await Session.Text();
        return new(await Drafted(stand) is { } hash && hash != stand.Now, stand.Now != stand.Pinned);
    }

    /// <inheritdoc/>
    public async Task<FixView?> ScenarioFix(bool back, Language language)
    {
        if (kind != DeskKind.Control)
            return null;
        await Drafted(await Session.Text());
        return await Session.ScenarioFix(back, language);
    }

    /// <inheritdoc/>
    public async Task<CommandReply> TakeFix(string commandId, Issuer by, FixDecision decision, Language language)
    {
        await Drafted(await Session.Text());
        return await Session.TakeFix(commandId, by, decision.Hash, decision.Reason, language);
    }

    private async Task<string?> Drafted(TextStand stand) =>
        ServiceProvider.GetService<IScenarioDrafts>() is { } drafts ? (await drafts.Read(stand.Scenario))?.Scenario.Hash : null;
}
