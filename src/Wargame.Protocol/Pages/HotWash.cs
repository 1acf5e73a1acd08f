namespace Wargame.Protocol.Pages;

/// <summary>A question of the hot wash.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Ask">The question; empty for those that every scenario has, whose words are the interface's.</param>
public sealed record HotWashQuestionView(string Id, string Ask);

/// <summary>A question of the hot wash with its answers. Nothing says whose they are.</summary>
/// <param name="Question">The question.</param>
/// <param name="Count">How many answers there are, shown or not.</param>
/// <param name="Clusters">The answers that the viewer may read, by what they have in common, the largest cluster first.</param>
public sealed record HotWashView(HotWashQuestionView Question, int Count, IReadOnlyList<HotWashCluster> Clusters);

/// <summary>Answers that say something alike.</summary>
/// <param name="Name">Control's word for them, or the words that they share; empty for an answer that stands alone.</param>
/// <param name="Answers">The answers, in an order that says nothing.</param>
public sealed record HotWashCluster(string Name, IReadOnlyList<HotWashAnswerView> Answers);

/// <summary>An answer.</summary>
/// <param name="Slot">Names it to the server.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Shown">Whether everyone may read it.</param>
/// <param name="Group">The cluster that control put it into; empty for the one that its words put it into.</param>
public sealed record HotWashAnswerView(string Slot, string Text, bool Shown, string Group);
