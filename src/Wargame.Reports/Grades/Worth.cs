using Wargame.Sessions;

namespace Wargame.Reports.Grades;

/// <summary>What a rating of the evaluation guide is worth, of 100 points.</summary>
internal static class Worth
{
    public static int Of(EvaluationRating rating) => rating switch
    {
        EvaluationRating.Performed => 100,
        EvaluationRating.SomeChallenges => 75,
        EvaluationRating.MajorChallenges => 50,
        _ => 0,
    };
}
