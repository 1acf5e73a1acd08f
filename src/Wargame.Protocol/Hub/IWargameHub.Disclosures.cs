using Wargame.Protocol.Control;

namespace Wargame.Protocol.Hub;

public partial interface IWargameHub
{
    /// <summary>Control: who is told what of a fact; null when there is no such fact.</summary>
    /// <param name="kind">number, order, agreement, clauses, inject or card.</param>
    /// <param name="subject">Its id, as in <see cref="WhoKnowsView"/>.</param>
    Task<WhoKnowsView?> WhoKnows(string kind, string subject);

    /// <summary>Control: sets how much of a fact some are told, or takes that back to the scenario's rule.</summary>
    Task<CommandReply> SetDisclosure(string commandId, DisclosureDraft draft);
}
