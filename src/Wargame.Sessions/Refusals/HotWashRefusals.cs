namespace Wargame.Sessions;

/// <summary>The part of the catalogue that is about the hot wash: S1120 to S1139.</summary>
public static partial class Refusals
{
    /// <summary>S1120: the hot wash has no such question.</summary>
    public static Refusal NoSuchQuestion { get; } = new("S1120", $"The hot wash has no such question.", $"Load the page again.");

    /// <summary>S1121: the answer is empty or too long.</summary>
    public static Refusal BadAnswer { get; } = new("S1121", $"An answer must have 1 to 400 characters.", $"Write a sentence or two.");

    /// <summary>S1122: the seat has answered on another device.</summary>
    public static Refusal AnsweredElsewhere { get; } =
        new("S1122", $"Your seat has answered this question on another device.", $"Change the answer there.");

    /// <summary>S1123: there are as many answers as the hot wash holds.</summary>
    public static Refusal TooManyAnswers { get; } = new("S1123", $"This question holds no more answers.", $"");

    /// <summary>S1124: no such answer.</summary>
    public static Refusal NoAnswerThere { get; } = new("S1124", $"There is no such answer.", $"Look again: it may have been changed meanwhile.");

    /// <summary>S1125: the name of a cluster is too long.</summary>
    public static Refusal BadGroup { get; } = new("S1125", $"The name of a cluster has at most 60 characters.", $"Say it in a word or two.");

    /// <summary>S1126: an answer that says whose it is.</summary>
    public static Refusal NotSomeone { get; } = new("S1126", $"Answers of the hot wash are anonymous.", $"");
}
