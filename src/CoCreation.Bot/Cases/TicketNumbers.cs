using CoCreation.Bot.Storage;
using CoCreation.Casework;

namespace CoCreation.Bot.Cases;

/// <summary>Gives ticket numbers, one after the other for each community and year; a number may be skipped, never given twice.</summary>
public sealed class TicketNumbers(GroupCommits commits)
{
    public async Task<TicketNumber> Next(Community community, long now)
    {
        var year = WallClock.Year(now, community.Zone);
        var key = TicketCounter.KeyFor(community.ShortCode, year);
        var serial = await commits.Ask(async (connection, transaction) =>
        {
            await using var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "INSERT INTO ticket_counters (Key, Last) VALUES (@key, 1) ON CONFLICT (Key) DO UPDATE SET Last = Last + 1 RETURNING Last";
            var parameter = command.CreateParameter();
            parameter.ParameterName = "@key";
            parameter.Value = key;
            command.Parameters.Add(parameter);
            return Convert.ToInt32(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
        });
        return new TicketNumber(community.ShortCode, year, serial);
    }
}
