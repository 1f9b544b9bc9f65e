import { endpoint } from "@/access/endpoint";
import { sendAnnouncement } from "@/features/announcements/commands";
import { sendAnnouncementSchema } from "@/features/announcements/schema";

export const POST = endpoint(sendAnnouncementSchema, sendAnnouncement, { status: 201 });
