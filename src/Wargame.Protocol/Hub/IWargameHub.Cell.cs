namespace Wargame.Protocol.Hub;

/// <content>The white cell: its people, their duties and notes.</content>
public partial interface IWargameHub
{
    /// <summary>Control: lets another facilitator in, by a pass.</summary>
    Task<PassReply> InviteFacilitator(string commandId, string person);

    /// <summary>
    /// Control: an address of this server, good for a few hours, where the papers of the session's scenario are to be printed. It is a secret:
    /// whoever knows it reads what control may read.
    /// </summary>
    Task<PapersReply> OpenPapers();

    /// <summary>Control: says the caller's own name.</summary>
    Task<CommandReply> NameFacilitator(string commandId, string person);

    /// <summary>Control: sends another facilitator out at once.</summary>
    Task<CommandReply> DismissFacilitator(string commandId, string facilitatorId);

    /// <summary>Control: takes a duty, hands the own one over, or lays it down; to is empty for nobody.</summary>
    Task<CommandReply> AssignDuty(string commandId, string duty, string to);

    /// <summary>Control: writes a private note, or bookmarks the moment.</summary>
    Task<CommandReply> WriteControlNote(string commandId, Control.ControlNoteDraft note);
}
