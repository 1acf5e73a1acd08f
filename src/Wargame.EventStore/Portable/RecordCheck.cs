namespace Wargame.EventStore.Portable;

/// <summary>Works the chains of hashes of a record out anew.</summary>
public static class RecordCheck
{
    /// <summary>The first thing that does not hold, in one line that names it; null when all holds.</summary>
    public static string? Fault(SessionRecord record) => record.Lines.Select(Fault).FirstOrDefault(fault => fault is not null);

    private static string? Fault(RecordedLine line)
    {
        var stream = line.Session.SessionId;
        var hash = HashChain.Root;
        var version = 0L;
        foreach (var recorded in line.Events)
        {
            hash = HashChain.Next(hash, stream, recorded.Stored);
            if (recorded.Version != ++version || Convert.ToHexStringLower(hash) != recorded.Hash)
                return $"event {version} of {stream} does not verify: it, or one before it, was changed or left out";
        }

        return FaultOfCommands(line, stream);
    }

    private static string? FaultOfCommands(RecordedLine line, string stream)
    {
        var hash = HashChain.Root;
        var number = 0L;
        foreach (var recorded in line.Commands)
        {
            if (recorded.Last < 0 || recorded.Last > line.Events.Length)
                return $"command {number + 1} of {stream} names event {recorded.Last}, and there are {line.Events.Length}";
            var head = recorded.Last == 0 ? HashChain.Root : Convert.FromHexString(line.Events[(int)recorded.Last - 1].Hash);
            hash = HashChain.Next(hash, head, stream, recorded.Stored);
            if (recorded.Number != ++number || Convert.ToHexStringLower(hash) != recorded.Hash)
                return $"command {number} of {stream} does not verify: it, or one before it, was changed or left out";
        }

        return null;
    }
}
