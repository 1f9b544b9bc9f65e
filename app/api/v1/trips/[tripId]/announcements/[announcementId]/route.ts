import { endpoint } from "@/access/endpoint";
import { withdrawAnnouncement } from "@/features/announcements/commands";
import { withdrawAnnouncementSchema } from "@/features/announcements/schema";

export const DELETE = endpoint(withdrawAnnouncementSchema, withdrawAnnouncement);
