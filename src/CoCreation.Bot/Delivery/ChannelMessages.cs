using CoCreation.Bot.Storage;
using CoCreation.Channels;
using CoCreation.Channels.Messages;
using Microsoft.EntityFrameworkCore;

namespace CoCreation.Bot.Delivery;

/// <summary>Sends through the real channels, with the photos that belong to a message.</summary>
public sealed class ChannelMessages(ChannelSender channels, Store store) : IMessageSender
{
    public async Task<SendResult> Send(Destination destination, OutgoingMessage message, CancellationToken cancellationToken) =>
        await channels.Send(destination, message.Files is null ? message : message with { Files = await Read(message.Files, cancellationToken) }, cancellationToken);

    /// <summary>Files that were erased since, or could never be fetched, are left out.</summary>
    private async Task<List<OutgoingFile>> Read(IReadOnlyList<OutgoingFile> files, CancellationToken cancellationToken)
    {
        await using var db = store.Read();
        var read = new List<OutgoingFile>();
        foreach (var file in files)
        {
            var content = await db.Attachments.AsNoTracking().Where(row => row.Id == file.Key).Select(row => row.Content).FirstOrDefaultAsync(cancellationToken);
            if (content is not null) read.Add(file with { Content = content });
        }

        return read;
    }
}
