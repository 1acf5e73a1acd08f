namespace Wargame.Sessions.HotWash;

/// <summary>An answer of the hot wash. Nothing in it says whose it is.</summary>
/// <param name="Slot">Where it lies: made by the host of the device's key and the question, so that the same device finds it again and nobody else can.</param>
/// <param name="Question">The question's id.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Shown">Whether control lets everyone read it.</param>
/// <param name="Group">The cluster that control put it into; empty for the one that its words put it into.</param>
public sealed record HotWashAnswer(string Slot, string Question, string Text, bool Shown = false, string Group = "");
