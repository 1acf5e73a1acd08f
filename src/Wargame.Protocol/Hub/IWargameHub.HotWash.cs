namespace Wargame.Protocol.Hub;

/// <content>The hot wash.</content>
public partial interface IWargameHub
{
    /// <summary>Answers a question of the hot wash, or changes what this device has answered. Nobody learns whose answer it is.</summary>
    Task<CommandReply> AnswerHotWash(string commandId, string question, string text);

    /// <summary>Control: lets everyone read answers, or takes them from the wall; none named means all.</summary>
    Task<CommandReply> ShowAnswers(string commandId, IReadOnlyList<string> slots, bool shown);

    /// <summary>Control: puts answers into a cluster with a name; an empty name lets their words decide again.</summary>
    Task<CommandReply> GroupAnswers(string commandId, IReadOnlyList<string> slots, string group);
}
