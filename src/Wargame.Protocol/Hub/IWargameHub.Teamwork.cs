namespace Wargame.Protocol.Hub;

/// <content>Working together in a team: roles, who writes what, private notes.</content>
public partial interface IWargameHub
{
    /// <summary>Gives a seat another role of its team; a seat its own, in the lobby.</summary>
    Task<CommandReply> GiveRole(string commandId, string seatId, string title);

    /// <summary>Says that the caller writes on something just now, again and again while it is so; empty when they stop. Nothing is stored.</summary>
    Task ShowEditing(string place);

    /// <summary>The caller's private note. It is on no page; nobody else can ask for it.</summary>
    Task<Pages.NoteView> OwnNote();

    /// <summary>Keeps all of the caller's private note, over the revision that the writer saw.</summary>
    Task<CommandReply> KeepNote(string commandId, Pages.NoteView note);
}
