using Wargame.Protocol.Control;

namespace Wargame.Protocol.Hub;

/// <content>A scenario that its author mends while it is played.</content>
public partial interface IWargameHub
{
    /// <summary>Control: whether the scenario’s text is another than the session plays.</summary>
    Task<TextNews?> TextNews();

    /// <summary>Control: what the session could take over of the text as it is now, or null when it cannot be read or has errors.</summary>
    /// <param name="back">Of the text that it was opened with instead: the way back.</param>
    Task<FixView?> ScenarioFix(bool back);

    /// <summary>Control: takes over what fits.</summary>
    Task<CommandReply> TakeFix(string commandId, FixDecision decision);
}
