using System.Text;

namespace Wargame.Scenarios.Tests.Fuzzing;

/// <summary>Damages one file of a scenario as a hand, a bad disk or an enemy would.</summary>
/// <param name="random">The seed's.</param>
/// <param name="files">The scenario.</param>
/// <param name="paths">Its files, to take pieces from.</param>
internal sealed class ScenarioMutator(Random random, MemoryFiles files, IReadOnlyList<string> paths)
{
    public MemoryFiles Mutate()
    {
        var damaged = files;
        for (var count = random.Next(1, 5); count > 0; count--)
        {
            var path = paths[random.Next(paths.Count)];
            damaged = random.Next(5) == 0 ? damaged.With(path, InBytes(damaged.Bytes(path))) : damaged.With(path, InLines(damaged.Text(path)));
        }

        return damaged;
    }

    private byte[] InBytes(byte[] bytes)
    {
        var damaged = bytes.ToList();
        for (var count = random.Next(1, 4); count > 0 && damaged.Count > 0; count--)
        {
            var at = random.Next(damaged.Count);
            switch (random.Next(5))
            {
                case 0: damaged[at] ^= (byte)(1 << random.Next(8)); break;
                case 1: damaged[at] = (byte)random.Next(256); break;
                case 2: damaged.Insert(at, (byte)random.Next(256)); break;
                case 3: damaged.RemoveRange(at, Math.Min(random.Next(1, 200), damaged.Count - at)); break;
                default: damaged.RemoveRange(at, random.Next(8) == 0 ? damaged.Count - at : 1); break;
            }
        }

        return [.. damaged];
    }

    private string InLines(string text)
    {
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(11))
        {
            case 0: lines.RemoveRange(at, Math.Min(random.Next(1, 6), lines.Count - at)); break;
            case 1: lines.InsertRange(at, lines.GetRange(at, Math.Min(random.Next(1, 12), lines.Count - at))); break;
            case 2: Swap(lines, at, random.Next(lines.Count)); break;
            case 3: lines[at] = new string(' ', random.Next(1, 9)) + lines[at]; break;
            case 4: lines[at] = lines[at].TrimStart(); break;
            case 5: lines[at] = Valued(lines[at]); break;
            case 6: lines[at] = Anchored(lines[at]); break;
            case 7: lines.Insert(at, Foreign()); break;
            case 8: lines.InsertRange(at, Included()); break;
            case 9: return WordsExchanged(text);
            default: lines[at] = Renamed(lines[at]); break;
        }

        return string.Join('\n', lines);
    }

    private static void Swap(List<string> lines, int one, int other) => (lines[one], lines[other]) = (lines[other], lines[one]);

    // "key: value" keeps its key; a line without one is lost whole.
    private string Valued(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        return (colon < 0 ? "" : line[..(colon + 2)]) + HostileValues.Any(random);
    }

    private string Anchored(string line) => random.Next(3) switch
    {
        0 => line.Replace(": ", ": &a ", StringComparison.Ordinal),
        1 => line.Replace(": ", ": *a # ", StringComparison.Ordinal),
        _ => "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]",
    };

    private string Foreign()
    {
        var lines = files.Text(paths[random.Next(paths.Count)]).Split('\n');
        return lines[random.Next(lines.Length)];
    }

    private IEnumerable<string> Included() => ["include:", .. Enumerable.Range(0, random.Next(1, 4)).Select(_ => $"  - {paths[random.Next(paths.Count)].Split('/')[^1]}")];

    private string WordsExchanged(string text)
    {
        var words = text.Split(' ');
        var (one, other) = (random.Next(words.Length), random.Next(words.Length));
        (words[one], words[other]) = (words[other], words[one]);
        return string.Join(' ', words);
    }

    private string Renamed(string line)
    {
        var damaged = new StringBuilder(line);
        if (damaged.Length > 0)
            damaged[random.Next(damaged.Length)] = (char)random.Next(32, 127);
        return damaged.ToString();
    }
}
