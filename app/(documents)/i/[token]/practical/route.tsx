import { itineraryAnswer } from "@/app/(documents)/i/itinerary-answer";
import { practical } from "@/app/(documents)/i/parts";
import { byLink } from "@/app/(documents)/i/visit";

type Context = { params: Promise<{ token: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return itineraryAnswer(request, byLink((await params).token), practical);
}
