using System.Collections.Immutable;

namespace Wargame.Sessions.HotWash;

/// <summary>Answers that say something alike.</summary>
/// <param name="Name">Control's word for them, or the words that they share; empty for an answer that stands alone.</param>
/// <param name="Answers">In the order of their slots: the order in which they came is nobody's business.</param>
public sealed record Cluster(string Name, ImmutableArray<HotWashAnswer> Answers);

/// <summary>
/// Puts answers together by the stems that they share. Deterministic, the same for every language, without any model: the two clusters that
/// are most alike on average are joined until none are alike enough. What control has put together stays together.
/// </summary>
public static class Clusters
{
    /// <summary>Clusters are joined from this likeness on, in thousandths: two of six stems.</summary>
    private const int Alike = 300;

    /// <summary>Most stems of an answer that its likeness is measured by: in a long answer two shared stems weigh as much as in a short one.</summary>
    private const int MostStems = 6;

    /// <summary>A stem in more than one answer of so many is grammar, once there are <see cref="Enough"/> answers.</summary>
    private const int Common = 3;
    private const int Enough = 6;
    private const int WordsInAName = 2;

    /// <summary>The clusters of a question's answers, the largest first.</summary>
    /// <param name="answers">All answers of the question.</param>
    /// <param name="all">All answers of the session: a word that is in many of them, whatever was asked, says nothing.</param>
    public static ImmutableArray<Cluster> Of(IEnumerable<HotWashAnswer> answers, IEnumerable<HotWashAnswer> all)
    {
        var grammar = Grammar([.. all]);
        var sorted = answers.OrderBy(answer => answer.Slot, StringComparer.Ordinal).ToImmutableArray();
        var named = sorted.Where(answer => answer.Group.Length > 0).GroupBy(answer => answer.Group, StringComparer.Ordinal)
            .Select(group => new Cluster(group.Key, [.. group]));
        var found = Join([.. sorted.Where(answer => answer.Group.Length == 0).Select(answer => new Voice(answer, AnswerWords.Of(answer.Text).RemoveRange(grammar)))]);
        return
        [
            .. named.Concat(found.Select(voices => new Cluster(Name(voices), [.. voices.Select(voice => voice.Answer).OrderBy(answer => answer.Slot, StringComparer.Ordinal)])))
                .OrderByDescending(cluster => cluster.Answers.Length).ThenBy(cluster => cluster.Answers[0].Slot, StringComparer.Ordinal),
        ];
    }

    private static ImmutableArray<string> Grammar(ImmutableArray<HotWashAnswer> answers) => answers.Length < Enough
        ? []
        : [.. answers.SelectMany(answer => AnswerWords.Of(answer.Text).Keys).GroupBy(stem => stem, StringComparer.Ordinal)
            .Where(stem => stem.Count() * Common > answers.Length).Select(stem => stem.Key).Order(StringComparer.Ordinal)];

    private static List<ImmutableArray<Voice>> Join(ImmutableArray<Voice> voices)
    {
        var clusters = voices.Select(voice => ImmutableArray.Create(voice)).ToList();
        while (MostAlike(clusters) is var (first, second))
        {
            clusters[first] = clusters[first].AddRange(clusters[second]);
            clusters.RemoveAt(second);
        }
        return clusters;
    }

    private static (int First, int Second)? MostAlike(List<ImmutableArray<Voice>> clusters)
    {
        (int First, int Second)? best = null;
        var most = Alike - 1;
        for (var first = 0; first < clusters.Count; first++)
        {
            for (var second = first + 1; second < clusters.Count; second++)
            {
                var likeness = Likeness(clusters[first], clusters[second]);
                if (likeness > most)
                    (best, most) = ((first, second), likeness);
            }
        }
        return best;
    }

    private static int Likeness(ImmutableArray<Voice> some, ImmutableArray<Voice> others) =>
        some.Sum(one => others.Sum(other => Likeness(one, other))) / (some.Length * others.Length);

    private static int Likeness(Voice one, Voice other)
    {
        var most = Math.Min(MostStems, Math.Max(one.Stems.Count, other.Stems.Count));
        return most == 0 ? 0 : Math.Min(1000, 1000 * one.Stems.Keys.Count(other.Stems.ContainsKey) / most);
    }

    /// <summary>The words that most of the answers share, as somebody wrote them.</summary>
    private static string Name(ImmutableArray<Voice> voices) => voices.Length == 1
        ? ""
        : string.Join(" · ", voices.SelectMany(voice => voice.Stems).GroupBy(stem => stem.Key, stem => stem.Value, StringComparer.Ordinal)
            .Where(stem => stem.Count() > 1)
            .OrderByDescending(stem => stem.Count()).ThenByDescending(stem => stem.Key.Length).ThenBy(stem => stem.Key, StringComparer.Ordinal)
            .Take(WordsInAName)
            .Select(stem => stem.GroupBy(word => word, StringComparer.Ordinal).OrderByDescending(word => word.Count()).ThenBy(word => word.Key, StringComparer.Ordinal).First().Key));

    private sealed record Voice(HotWashAnswer Answer, ImmutableSortedDictionary<string, string> Stems);
}
